import { generateGraph, seededRandom } from './generated-graph.ts';
import { YenOverDijkstra } from './yen-over-dijkstra.ts';
import { kBestPaths } from '../../src/domain/paths/k-best-paths.ts';
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
const noYen=process.argv[2]==='mine';
for (const reach of [500,20]) for (const by of ['years','steps'] as const) { const r=seededRandom(7); const g=generateGraph(1000,5000,reach,r); const y=new YenOverDijkstra(g.topology,g[by]);
 const mine:number[]=[],yen:number[]=[];
 for (let i=0;i<(noYen?8000:1500);i++){ const from=Math.floor(r()*1000), to=Math.floor(r()*1000); let t=performance.now(); kBestPaths(g.topology,g[by],{from,to,k:5}); mine.push(performance.now()-t);
  if(!noYen){ t=performance.now(); y.kBest(from,to,5); yen.push(performance.now()-t);} }
 console.log(reach,by,med(mine).toFixed(3), noYen?'':med(yen).toFixed(3)+' x'+(med(yen)/med(mine)).toFixed(1)); }
