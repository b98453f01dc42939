/**
 * The one door to the library of distribution functions, so that a caller who needs none of them can
 * leave it unloaded, and another library could stand in its place.
 */
export { default as logBeta } from '@stdlib/math-base-special-betaln';
export { default as betaCdf } from '@stdlib/stats-base-dists-beta-cdf';
export { default as binomialCdf } from '@stdlib/stats-base-dists-binomial-cdf';
export { default as binomialPmf } from '@stdlib/stats-base-dists-binomial-pmf';
export { default as hypergeometricPmf } from '@stdlib/stats-base-dists-hypergeometric-pmf';
export { default as normalCdf } from '@stdlib/stats-base-dists-normal-cdf';
export { default as normalQuantile } from '@stdlib/stats-base-dists-normal-quantile';
export { default as poissonPmf } from '@stdlib/stats-base-dists-poisson-pmf';
