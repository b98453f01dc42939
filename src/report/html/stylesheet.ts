/** One stylesheet for light and dark, desk and phone, screen and paper. All pairs of colours have a contrast of AA. */
export const STYLESHEET = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--mut:#59636e;--bd:#d1d9e0;--sub:#f6f8fa;--acc:#0969da;--bad:#cf222e;--badbg:#ffebe9;--ok:#1a7f37;--warn:#845306;--warnbg:#fff8c5;--band:#ddf4ff}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--mut:#9198a1;--bd:#3d444d;--sub:#151b23;--acc:#4493f8;--bad:#ff7b72;--badbg:#301b1e;--ok:#3fb950;--warn:#d29922;--warnbg:#2b2310;--band:#12263d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:860px;margin:0 auto;padding:0 20px}
header{padding-top:32px}footer{padding-top:24px;padding-bottom:64px;color:var(--mut);font-size:14px}
a{color:var(--acc)}:focus-visible{outline:2px solid var(--acc);outline-offset:2px}
.skip{position:absolute;left:-10000px}.skip:focus{position:static}
h1{font-size:30px;line-height:1.2;margin:0 0 10px;letter-spacing:-.01em}
h2{font-size:20px;line-height:1.3;margin:44px 0 4px}
h3{font-size:16px;margin:24px 0 4px}
p{margin:0 0 12px}.note{color:var(--mut)}
.kicker{color:var(--mut);font-size:14px;margin:0 0 6px}
.worse{color:var(--bad)}.better{color:var(--ok)}.watch{color:var(--warn)}
nav{font-size:14px;margin:6px 0 0}nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;padding:0;margin:0}nav li{margin:0}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:22px 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--bd);border-radius:8px;padding:12px 14px;margin:0}
.tiles small{color:var(--mut);display:block;font-size:14px}.tiles b{font-size:24px;display:block;line-height:1.25}.tiles em{font-style:normal;font-size:14px;color:var(--mut)}.of{font-size:14px;font-weight:400;white-space:nowrap}
.first{border-left:4px solid var(--warn);background:var(--warnbg);border-radius:0 8px 8px 0;padding:14px 18px;margin:18px 0}
.first.high{border-color:var(--bad);background:var(--badbg)}.first.none{border-color:var(--ok);background:var(--sub)}.first p:last-child{margin:0}.first>p{margin:0}.first details{border:0;padding:8px 0 0}.first summary{font-size:14px;font-weight:400}.first details p{margin:8px 0 0}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{background:var(--bg);border:1px solid var(--bd);border-radius:6px;padding:10px 12px;overflow:auto;margin:8px 0}
ol,.plain{padding-left:22px}li{margin:0 0 10px}
.chart{border:1px solid var(--bd);border-radius:8px;padding:10px 12px;margin:10px 0 6px}
svg{width:100%;height:auto;display:block}svg.narrow{display:none}
svg text{font-size:12px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
svg .axis{fill:var(--mut)}svg .name,svg .value{font-size:13px;font-weight:600}svg .value.bad{fill:var(--bad)}
.grid{stroke:var(--bd)}.band{fill:var(--band)}.course{fill:none;stroke:var(--acc);stroke-width:2}
.whisker{stroke:var(--acc);stroke-width:2;opacity:.6}.whisker.bad{stroke:var(--bad)}
.good{fill:var(--acc)}.bad{fill:var(--bad)}.open{fill:var(--bg);stroke:var(--mut);stroke-width:2}
.median{stroke:var(--fg);stroke-width:1.5;stroke-dasharray:5 4}.split{stroke:var(--mut)}.change{stroke:var(--warn);stroke-width:1.5;stroke-dasharray:2 3}.bar{fill:var(--acc)}
.day.better{fill:var(--ok)}.day.steady{fill:var(--acc)}.day.watch{fill:var(--warn)}.day.worse{fill:var(--bad)}.day.unknown{fill:var(--bg);stroke:var(--mut)}.day.none{fill:transparent}
.span.high{fill:var(--bad)}.span.medium{fill:var(--warn)}.span.low,.span.info{fill:var(--acc)}.end{fill:var(--fg);stroke:var(--bg);stroke-width:1.5}.cross{fill:none;stroke:var(--fg);stroke-width:2}svg .strong{fill:var(--fg)}
table{border-collapse:collapse;width:100%;font-size:14px;margin:10px 0}
caption{text-align:left;color:var(--mut);padding:0 10px 4px}
th,td{text-align:left;padding:8px 10px;border-bottom:1px solid var(--bd);vertical-align:top;overflow-wrap:normal;word-break:normal}
td{min-width:5.4em;overflow-wrap:anywhere}th{color:var(--mut);font-weight:600}.n{text-align:right;white-space:nowrap;min-width:0}.scroll{overflow-x:auto}
.chip{display:inline-block;border-radius:999px;padding:0 9px;font-size:12px;font-weight:600;line-height:20px;border:1px solid;color:var(--mut);white-space:nowrap}
.chip.high{color:var(--bad)}.chip.medium{color:var(--warn)}.chip.low{color:var(--acc)}
details{border-top:1px solid var(--bd);padding:12px 0}summary{cursor:pointer;font-weight:600}
@media(max-width:640px){svg.wide{display:none}svg.narrow{display:block}.chart{padding:6px}.tiles{grid-template-columns:repeat(2,1fr)}h1{font-size:25px}main,header,footer{padding-left:16px;padding-right:16px}header{padding-top:22px}}
@media print{pre{white-space:pre-wrap;overflow-wrap:anywhere}.chart,.tiles li,.first,tr{break-inside:avoid}h2,h3{break-after:avoid}nav,.skip{display:none}body{font-size:12pt}}
`
