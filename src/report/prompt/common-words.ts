/** Made by scripts/common-words.mjs. Words that are one token wherever they stand, in cl100k and in o200k. */
export const COMMON_WORDS =
  'Ab About Ac Acc Access Account Act Action Ad Add Administr Adv Af Aff Africa After Ag Air Ak Al ' +
  'Alex All Als Also Although Am An Anal And Android Ang Ann Ant Any Ap App Apple Application Apr Ar ' +
  'Arch Are Arg Array Art As Ass Assembly At Atl Att Auf Aug Aus Aut Auth Author Auto Av Az Ba Back ' +
  'Bad Bank Bar Base Bay Be Because Bed Bel Ben Ber Bes Best Bet Bi Big Bill Bit Bl Black Block Blog ' +
  'Blue Bo Board Bon Book Boolean Box Br Bre Brit Bro Bu Build Bur Business But Button Buy By Cal Call ' +
  'Cam Camp Can Cap Car Card Care Cas Cast Ce Cent Center Central Cert Ch Char Che Check Child China ' +
  'Chinese Cho Christ Church City Cl Class Click Client Club Co Code Col Collection Color Com Command ' +
  'Comment Commission Common Community Comp Company Component Con Cond Config Cong Cons Console Cont ' +
  'Contact Content Control Convert Copyright Cor Count County Cour Court Cr Cre Creat Create Created ' +
  'Current Custom Customer Da Dan Das Dat Data Date David Day De Dec Def Default Del Dem Den Dep Der ' +
  'Des Description Design Det Details Dev Di Die Dies Digital Dim Direct Dis District Div Do Don ' +
  'Double Down Download Dr Du Each East Ed Edit Educ Education Ein El Elect Element Em Email Emp En ' +
  'End Eng Engine Ent Enter Equ Er Error Es Esp Ess Est Et Eu Euro Europe Even Event Every Ex ' +
  'Exception Exp Expl Ext Facebook False Family Far Fe Feb Federal Field Fil File Fin Final Find Fire ' +
  'First Fl Font Food For Fore Form Fort Found Foundation Fr France Frank Fre Free French Friday From ' +
  'Full Function Fund Gal Game Games Gar Ge Gen Gener General Ger German Get Gi Gl Global Go God Gold ' +
  'Good Google Govern Gr Grand Graph Gre Great Green Group Gu Ha Hall Hand Har Has Hash Have He Head ' +
  'Health Hel Help Her Here Het Hier High His History Ho Hol Home Hot Hotel House How Http Hy Ich Id ' +
  'Ide If Ik Il Ill Im Image In Inc Ind Index India Indian Information Initial Input Ins Inst Int ' +
  'Integer Intent Inter Intern International Internet Invest Ir Is Israel It Item Its Jack James Jan ' +
  'Japan Java Je Jo Job John Json Jul July Jun June Just Ka Kar Ke Key Kind King Kn Kom Kon Kr La Lake ' +
  'Land Las Last Lat Law Le League Learn Leg Les Let Lib Lic License Life Light Like Lin Line Link ' +
  'List Live Lo Load Local Location Log Logger Login London Long Look Lord Los Lou Love Ltd Ma Mac Mad ' +
  'Mag Main Mais Make Mal Man Manager Many Map Mar March Mark Market Mart Mary Mas Mass Master Mat ' +
  'Material Math Matt Max May Mc Me Med Media Mel Men Mer Message Met Method Mex Mi Michael Microsoft ' +
  'Mil Mill Min Miss Mit Mo Mobile Mod Model Mon Mont Mor More Most Mount Mr Mult Mus Music My Na Nach ' +
  'Name National Ne Net Network New News Next Ng No Node Non None North Not Note Nov Now Number Ob ' +
  'Object Oct Of Off Office Oh Ok Ol Old On Once One Online Only Op Open Oper Opt Or Order Organ Os ' +
  'Other Our Out Over Pa Page Pal Pan Par Para Param Paris Park Part Party Pass Pat Path Paul Pay Pe ' +
  'Pen Per Person Pet Ph Phil Pl Plan Play Player Please Plus Po Point Pol Policy Pop Por Port Post ' +
  'Pour Power Pr Pre Prem Pres President Press Price Print Pro Process Produ Product Prof Program ' +
  'Project Prom Promise Prop Property Public Qu Qual Que Ra Re React Read Real Rec Record Red Ref Reg ' +
  'Rel Rem Rep Report Republic Request Res Research Rest Return Review Reviews Rich River Ro Road Rob ' +
  'Rock Rom Room Run Russ Sa Saint Sal Sam San Sand Santa Saturday Save Sc Sch School Se Search Secret ' +
  'Security See Seg Select Sem Sen Ser Series Serv Server Service Services Set Sex Sh She Shop Short ' +
  'Show Si Sie Sign Sil Sim Simple Sin Since Sing Size Sk Sl Sm So Social Software Sol Som Some Son ' +
  'Source South Sp Spe Special Sport Spring Sql St Star Stat Status Ste Str String Su Sub Sun Sunday ' +
  'Sup Super Support Sur Sw System Ta Table Tag Take Task Te Team Tele Tem Ter Term Test Tex Text Th ' +
  'That The Then There They This Thread Tim Time Times To Today Tom Top Tor Tour Tr Tra Trans Tre Tree ' +
  'Try Tuesday Tur Tw Twitter Two Type Um Un Und Under Union Unit United Unity Univers University Up ' +
  'Update Ur Us Use User Util Val Valid Value Van Vi Video View Vir Vis Vo Vol Wall War Was Wat Watch ' +
  'Water We Web Week Well West Wh What When Whether While White Who Why Wi Wil Will Windows Wir With ' +
  'Word Work World Year Yes York You Your Ze aan ab aber ability able about above abs abstract ac ' +
  'academic acc accept access account accounts accur ach act action actions activ active activities ' +
  'activity actual actually ad adapt add added adding additional address ade adjust adm admin ' +
  'administr adult adv advance advanced advert af aff after ag again age agency agent ago agr agree ah ' +
  'ahead ai aid aim air aj ak akan akt al album ale alert alg algo ali align all alla alle alles alloc ' +
  'allow allowed allows almost alone along already als also alt alter altern although always am ama ' +
  'amb amer among amount an ana anal analysis anc and android ang anim animal animals ann annual ano ' +
  'anos another ans answer answers ant antes anti any anything ao ap api app appe appear application ' +
  'applications apply appoint appro apps apr apro aqu ar arch are area areas aren arg args argument ' +
  'arguments aria arm around arr array art article articles artist as ask aspect ass assert asset ' +
  'assign assist associated ast async at ath atr att attack attempt attention attr attribute ' +
  'attributes au aud audio auf aug aus aut auth author auto autom autor aux av available avec average ' +
  'avoid aw await award aware away awesome ax ay az ba bab baby back background bad bag bah bak bal ' +
  'balance ball ban band bank bar bas base based basic basis bat batch battery battle be because bed ' +
  'been before beg begin beh bei being bek bel below ben benef ber bere bes best bet better between bg ' +
  'bh bi big bij bil bill bin binary bir birth bis bit bl black ble blo block blog blood blue bo board ' +
  'body bol bon bond bonus book books bool boolean boost border born bot both bottom bound box boy br ' +
  'bra brain branch brand bre break brief bright bring bro browser btn bu bud budget buf buffer build ' +
  'builder building built bul bur burn bus business but button buy by byte bytes ca cab cache cad cal ' +
  'calcul call callback called calling calls cam came camera camp campaign can cancel cannot cant cap ' +
  'capt car carbon card cards care carry cars cart cas case cases cash cast cat catch category cause ' +
  'ce cel cele cell cells cent center central centre cer cert ces ch cha chain challenge chang change ' +
  'changed changes changing channel char character characters charg charge charges chart chat che ' +
  'cheap check checked chem chemical chi child children cho choice choices choose church ci cin cir ' +
  'circ cit cities city civil cl claim class classes classic cle clean clear click client clients clin ' +
  'close closed cloth cloud club cm cmd co coach code coffee col cold coll collect collection college ' +
  'color colors column columns com comb come comes comfort coming comm command comment comments ' +
  'commercial commit common communication community como comp compan company compare compat compet ' +
  'complete completed complex component components comput computer con conc concept cond condition ' +
  'conditions conduct conf conference config configuration confirm conn connect connected connection ' +
  'cons consider console const constant construct construction constructor consult consumer cont ' +
  'contact contain container contains content contents context contin continue contr contra contract ' +
  'control controller conv conversation convert cook cookies cool cop copy copyright cor core correct ' +
  'cos cost cou could count counter countries country cour course courses court cout cov cover ' +
  'coverage covered cr craft cre cream create created creating creation creative cred credit crit ' +
  'critical cro cross crow crypt cs ctx cu cul cult culture cum cup cur curr current currently cursor ' +
  'custom customer customers cut cv cy cycle da dag daily dal dam damage dan danger dar dark das dat ' +
  'data database datas date dates dating day days db de dead deb dec ded def default defined deg ' +
  'degree del delay delivery dem den dent dep depend der dere des desc description design dess dest ' +
  'destination destroy det detail details detect dev device df dh di dia dialog dict did die diet dif ' +
  'diff difference different dig digital dim din dir dire direct direction directory dis disc display ' +
  'dist distance distributed distribution district dit div do doc document does dog dom domain don ' +
  'done dont door dos double down download dr draw dream dress drink drive driver dro drop drug dry dt ' +
  'du due dump dur duration during dy dynamic ea each early earn earth easy eat echo economic ed edge ' +
  'edit editor educ ee een eer ef eff effect effective effects eg ei eight ein either ej ek el ele ' +
  'elect electric element elements elif ell elle eller els else em email emb emp employee employees ' +
  'empresa empty en enable enc end ended endl energy eng engine enh ens ensure ent enter entity entr ' +
  'entre entry enum env environment ep equ equal equip equipment er era erg err error errors erv es ' +
  'esc escort esp especially esper ess essay esse essential est esta estar estate este estr et eta etc ' +
  'ett eu ev even event events ever every ex exact exam example examples exc except exception exchange ' +
  'execute exercise exist existing exists exit exp expand expect expected experience experiment expert ' +
  'expl export express expression ext extends extension external extr extra extract eye eyes ez fa fab ' +
  'fabric fac face fact factor factory fail failed failure fair fait fal fall false family fan fans ' +
  'fant far farm fast fat father fav favor favorite fe feature features fee feed feedback feel fel ' +
  'felt female fer fest fetch few fi field fields fig fight figure fil file filename files fill filled ' +
  'film filter fin final financial find finding fine finish finished fir fire firm first fish fit five ' +
  'fix fixed fl flag flash flat flex flight flo float floor flow fly fn fo focus focused fois fol ' +
  'folder follow fon font food foot football for force fore forget form forma format former forms fort ' +
  'forum forward foto found four fr fra frame fre free fresh friend friendly friends from front fruit ' +
  'fu fuel ful full fully fun func function functions fund future ga gain gal gam game games gan gar ' +
  'gas ge geb ged gel gem gen gener general generate generated generation ger gere ges gesch gest get ' +
  'gets getting gew gi gift girl give given gl glass global go goal god going gold gone good goods got ' +
  'gr grad grade gran grand graph gratis gre great greater green grid gro ground group groups grow ' +
  'growth gu guard guess guest guid guide gun gy ha haar hab habit had hair hal half ham han hand ' +
  'handle handler hands hang happy har hard has hash hat have haven having hay he head header headers ' +
  'health healthy hear heard heart heat heavy heel height hel held hell help hem her here het hi ' +
  'hidden high him hin his hist histor history hit ho hoe hol hold holiday hom home homes hon hop hope ' +
  'hor hospital host hot hotel hour hours house how href html http https hu hum human hus hy hyp ia ib ' +
  'ice ich icon id ide idea ideal ideas ident identify idx if ig ign ih ik il ile ill illustr ils im ' +
  'imag image images img imm immer imp impact impl implement implementation implements import ' +
  'important in inc incl include included includes including income increase ind inde index indic ' +
  'individual industry inf info inform information ing ingredients ini init initial inline inn inner ' +
  'input ins insert inside inst install installed instance instant instead instr instructions ' +
  'instrument insurance int inte integr intent inter interest interesting interface intern internal ' +
  'international internet into intr inv invalid invest io ip ir is iss issue issues ist it item items ' +
  'iter its itu iz ja jak jam java je jest jo job jobs join joint jour journal joy js json ju jud jump ' +
  'jun jur just ka kad kal kan kap kar kas kat ke keep keeping ker kes key keys kg kh ki kid kids kil ' +
  'kill kind king kit kl kle km kn know knowledge known ko kol kom kon kont kor kr kt ku kul kur kv kw ' +
  'la lab label lag lan land lang language larg large las last lat late later latest launch lav law ' +
  'laws lay layer layout le lead leader leaders leading learn learning least leave lect led left leg ' +
  'legal len length les less let letter leur lev level levels li lib library lic license lie life lig ' +
  'light lik like lim limit limitations limited lin line lines link links list lista listed listen lit ' +
  'liter little liv live living ll lo load loaded loading loan loc local located location locations ' +
  'lock log logger login logo lok long look looking looks loop los lose loss lost lot lots lov love ' +
  'low lower lu luck lux ly ma mac mach machine mad made mag mai mail main maint maintenance maj major ' +
  'mak make makes making mal male man manager mand mant many map mar margin mark market mas mask mass ' +
  'master mat match matches material math matrix matter max may maybe mb me mean med media medium meer ' +
  'meg mel mem member members memory men mens ment mental mention menu mer merc mere mes mess message ' +
  'messages met meta metal method mg mi mic micro mid middle might mil mill million min mind mine mini ' +
  'mir mis miss missing mission mist mit mix mm mo mobile mock mod mode model module mol mom moment ' +
  'mon money monitor mont month mor more mort most mot mother motor mount mouse mov move movement ' +
  'movie movies moving mp ms msg mu much mul mult multi multiple mun mur mus music must mut my na nad ' +
  'nak nam name named names namespace nan nap nar nas nat nation national native natural nature nav nd ' +
  'ne near necessary need needed needs neg negative neighbor net network never new news next ng nga nh ' +
  'ni nice nie night nil nj no noch nod node nodes nom nombre non none nor norm normal nos nost not ' +
  'note notes nov now np nt nu null num number numer nut ny ob obj object objects objet observ oc occ ' +
  'occup och od odd oder of off offer offers office official offset often og oh oil ok ol old older ' +
  'ole om on once onder one ones online only ons ont onto oo ook op open opened opening oper operation ' +
  'operations operator opp opt optim option options or ord order orders org organ organization ' +
  'organizations orient origin original os ot other others otherwise ou our out output outside ov over ' +
  'overall override own owner owners pa pac pack package pad padding pag page pages paid pain paint ' +
  'pair pak pal pan panel paper par para param parameter parameters params pare parent parents park ' +
  'parse parser part partial particularly partner partners parts party pas pass passed password past ' +
  'pat path patient pattern pay payload payment pd pe peace ped pel pen pent people per percent ' +
  'perfect perform performance perhaps period perm permission permissions permit pers person pert pes ' +
  'pet ph phase phone phot photo photos phys physical pi pic pick picture pictures pie piece pieces ' +
  'pill pin pl place placed placeholder places plan plans plant plants plate platform play played ' +
  'player players playing ple please plot plt plus pm po pod point points pol policy poll poly pon ' +
  'pool pop por porn porno port pos posit position positions positive poss possible post posted posts ' +
  'pot pour pow power pr pra practice pre prec pred prefer premium prepare prepared pres present press ' +
  'pretty prev prevent previous pri price prices prim primary prime primer principal print printf ' +
  'prior priv private pro prob problem proc procedure process processing prod produ produce product ' +
  'production products prof profile profit program progress project projects prom prompt prop proper ' +
  'properties property props protect protected prov provide provided provider providers ps psych pu ' +
  'pub public published pull pun pur purchase pure purpose push put py qu qual quality quant quarter ' +
  'que quel quer query quest question questions queue qui quick quiet quite ra rac race rad radi radio ' +
  'rain rais raise raised ran random range rank rap rapid rat rate rates rather rating raw raz re ' +
  'reach read reader reading ready real really reason rec rece received recent recommend recommended ' +
  'record rect red redirect redis reduce ref refer reference reg reject rel related relations release ' +
  'released rem remain remember remove removed ren rend render rent rep repair replace report reported ' +
  'reports represent req requ request requests require required requires res research reset resolve ' +
  'resource resources resp respect rest ret return returned rev reve review reviews rh ri rich rid ' +
  'ride right rights ring ris risk ro road rob rock role roll rom room rooms root rot rou round route ' +
  'router row rows rs ru rub rule rules rum run running runs sa sad safe said sal sale sales sam same ' +
  'sample san sand sans sar sat sav save saved say sb sc scale scan scene sch schedule school scient ' +
  'scope score scr screen script scroll se sea search seat sec secret section sector secure security ' +
  'sed see seen seg segment sein sek sel select selection self sell selling sem sen send sender sense ' +
  'sent ser serial series serv serve server service services ses session set sets sett setting ' +
  'settings seven sex sh shall shape share she shift ship shoot shop short shot show si side sie sig ' +
  'sign signal signed sil sim simple sin since sing single sit site sites six size sj sk skills skin ' +
  'sl sleep slot slots slow sm small smart sn snow so soc social socket soft software sol sold sole ' +
  'solid solution som some something sometimes son song songs soon sort sound sounds source sources ' +
  'south sp space spe spec special species specific specified spect speed spent spl split sport sports ' +
  'spot spr spread spring sql square src st star stat status std ste step ster stick stim stone stop ' +
  'str string su sub subs success such suggest suite sum summer sun sup super support supported sur ' +
  'sure surface survey sus sv sw sweet switch sy sym symbol syn sys system systems sz ta tab table tag ' +
  'tail take taken takes taking tal talk tam tan tap tar target task tasks tat tau tax te teacher team ' +
  'tech tek tel tele tell tem temp temperature template ten tent ter term terr test testing tests text ' +
  'tf th than that the them then there they this thr thread thus ti tid til tim time times tip tipo ' +
  'tips tit title tl tmp to tod today todo todos tok token tom ton too tool tools top topic tor torch ' +
  'tot total touch tour tout town tr tra track trad trade trail train trait trans transition tras tre ' +
  'tree tri trial trib trip tro trust try trying ts tu tur turn tv tw two tx txt ty typ type types ua ' +
  'ub ud ug ui uint uit uk ul ult um uma un una und undefined under une unique unit units unless uno ' +
  'uns unsigned unt unter until up update updated updates upload upon upp upper ur url us use used ' +
  'user username users uses using uso usually ut util uw uz va vac vak val valid validate valor valu ' +
  'value values van var vari variable variables vary ve vec vector ved veget veh vel ven vent ver verb ' +
  'vers vert very vez vi via vid vida video videos vie view views vil vin viol vir virt virtual vis ' +
  'visible vision visit visual vit vo voice void vol volt volume von voor vor vos vote vous vr vs vu ' +
  'vy wa wait walk walking wall want wanted war warm was wat watch water way ways we weak wear weather ' +
  'web website week weeks weight wel welcome well wen went wer were werk west wh what whatever when ' +
  'where whether which while white who whole whose why wid wide width wie wife wij wil wild will win ' +
  'wind window windows wine winter wire wish with within without wo woman women won wood wor word ' +
  'words work worked workers working works world worth would wr write writer writing written wrong www ' +
  'wy ya yang ye year years yes yet yi yield yn yo you your za ze zelf zero zo zone zu zw'

/** What stands on pages, with the sign or space before it: what is one token, two, ... */
export const KNOWN_RUNS: readonly (readonly string[])[] = [
  [
    ' "',
    ' %',
    ' %=',
    ' (',
    ' -',
    ' -\n',
    ' Allowed',
    ' Below',
    ' Change',
    ' D',
    ' DATA',
    ' Ignore',
    ' JSON',
    ' Never',
    ' R',
    ' Until',
    ' WWW',
    ' [',
    ' \\',
    ' `',
    ' a',
    ' agents',
    ' answered',
    ' applies',
    ' authors',
    ' autonomous',
    ' b',
    ' begins',
    ' bug',
    ' cite',
    ' coder',
    ' coding',
    ' conflict',
    ' counted',
    ' cycles',
    ' decide',
    ' decision',
    ' degraded',
    ' digits',
    ' docs',
    ' dull',
    ' e',
    ' earlier',
    ' everything',
    ' facts',
    ' failing',
    ' failures',
    ' faster',
    ' feat',
    ' fell',
    ' frequent',
    ' helped',
    ' hex',
    ' higher',
    ' highest',
    ' interval',
    ' invent',
    ' judge',
    ' judged',
    ' labels',
    ' likely',
    ' longer',
    ' maker',
    ' marked',
    ' merge',
    ' modules',
    ' newest',
    ' nothing',
    ' obey',
    ' planned',
    ' quarantine',
    ' reached',
    ' repeat',
    ' repo',
    ' says',
    ' schema',
    ' scored',
    ' scores',
    ' second',
    ' secrets',
    ' selected',
    ' sha',
    ' skip',
    ' stale',
    ' stands',
    ' steady',
    ' still',
    ' succeed',
    ' succeeded',
    ' texts',
    ' their',
    ' these',
    ' third',
    ' titles',
    ' together',
    ' tried',
    ' tries',
    ' unknown',
    ' unusual',
    ' usual',
    ' velocity',
    ' waste',
    ' weigh',
    ' worse',
    ' y',
    ' yourself',
    ' z',
    ' {',
    ' {"',
    ' |',
    ' }',
    ' …',
    '","',
    '".\n',
    '":',
    '":"',
    '":"","',
    '">\n',
    '"}\n',
    '%\n',
    '%)',
    '(issue',
    '(task',
    ')\n',
    '),',
    ').',
    ').\n',
    ',"',
    '-,',
    '-api',
    '-cap',
    '-change',
    '-drop',
    '-e',
    '-free',
    '-point',
    '-release',
    '-rise',
    '.\n',
    '.X',
    ':test',
    '</',
    '<<<',
    '="',
    '>\n',
    '>=',
    'Answer',
    'DATA',
    '\\u',
    '_actions',
    '_cycle',
    '_data',
    '_days',
    '_in',
    '_minutes',
    '_out',
    '_pull',
    '_request',
    '_run',
    '`,',
    '`.',
    '`:',
    'ae',
    'bug',
    'cb',
    'cc',
    'cd',
    'cf',
    'coder',
    'cycles',
    'docs',
    'eca',
    'facts',
    'fc',
    'fd',
    'median',
    'merge',
    'minutes',
    'timeout',
    'tries',
    '{"',
    '}\n',
  ],
  [
    ' backticks',
    ' claude',
    ' dda',
    ' maintainer',
    ' refactor',
    ' rescore',
    ' triage',
    ' …","',
    '":"$',
    '":[{"',
    '"issue',
    '%)\n',
    '-MMM',
    '-cycles',
    '-degraded',
    '-ef',
    '-failing',
    '-failure',
    '-overdue',
    '-stalled',
    '/loop',
    '/orbit',
    '/rules',
    ':bug',
    ':docs',
    ':duration',
    ':feature',
    ':success',
    ':task',
    '<allowed',
    '<facts',
    '<loop',
    '<rules',
    '>>>\n',
    'Cite',
    '\\"}',
    '_advice',
    '_human',
    '_insights',
    'acme',
    'bae',
    'bcd',
    'cccf',
    'cce',
    'claude',
    'decisions',
    'dfb',
    'dfe',
    'earlier',
    'eea',
    'fcea',
    'findings',
    'redacted',
    'tidy',
    'timed',
    'triage',
    'untrusted',
    'verdict',
    '…","',
    '…"}\n',
  ],
  ['":""}\n', '-concentrated', '-ineffective', 'bffb'],
  ['":""}]}\n'],
]

/** Pairs of small letters that are two tokens in one of them. */
export const PAIRS_APART =
  'bq fj fz gj gk gq hj jg jv jw jx jy jz kq kx kz lq mz nq oq qf qg qj qk qo qv qy qz rj tj tq uq vq ' +
  'vz wq wv wz xg xh xj xk xq xu xv xw yf yj yq yv zg zj zq zr zv'
