import { generateGraph, seededRandom } from '/work/main/bench/paths/generated-graph.ts';
import { kBestPaths } from '/work/main/src/domain/paths/k-best-paths.ts';
const G=globalThis as any;
for (const [n,m,reach,far] of [[1000,5000,500,0],[1000,5000,20,0],[100000,1000000,50000,0],[100000,1000000,2000,1],[100000,1000000,2000,2]] as const) { const r=seededRandom(7); const g=generateGraph(n,m,reach,r);
 for (const by of ['years','steps'] as const) { G.R=G.P=G.T=0; const N=n===1000?300:10; for(let i=0;i<N;i++){ const from=Math.floor(r()*n); let to=Math.floor(r()*n); if(far===1)to=(from+n/2)%n; if (far===2) to=(from+1+Math.floor(r()*reach))%n; kBestPaths(g.topology,g[by],{from,to,k:5}); } console.log(n,reach,by,far,'resolves',G.R/N,'pops',G.P/N,'tree',G.T/N); } }
