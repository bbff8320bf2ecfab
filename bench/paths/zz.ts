import { generateGraph, seededRandom } from '/work/main/bench/paths/generated-graph.ts';
import { YenOverDijkstra } from '/work/main/bench/paths/yen-over-dijkstra.ts';
import { kBestPaths } from '/work/main/src/domain/paths/k-best-paths.ts';
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
const p95=(a:number[])=>a[Math.floor(a.length*0.95)]!;
const withYen = process.argv[2]==='yen';
for (const [n,m,reach,shape,pairs] of [[1000,5000,500,'random',400],[1000,5000,20,'local',400],[100000,1000000,50000,'random',30],[100000,1000000,2000,'local-far',20],[100000,1000000,2000,'local-near',40]] as const) {
  const r=seededRandom(7); const g=generateGraph(n,m,reach,r);
  for (const by of ['years','steps'] as const) for (const k of [5,20]) {
    const mine:number[]=[], yen:number[]=[]; let hops:number[]=[];
    const y=new YenOverDijkstra(g.topology,g[by]);
    for (let w=0; w<pairs+ (n===1000?50:2); w++) {
      const from=Math.floor(r()*n); let to=Math.floor(r()*n);
      if (shape==='local-far') to=(from+Math.floor(n/2))%n;
      if (shape==='local-near') to=(from+1+Math.floor(r()*reach))%n;
      let t=performance.now(); const a=kBestPaths(g.topology,g[by],{from,to,k}); mine.push(performance.now()-t);
      if (a.paths[0]) hops.push(a.paths[0].edges.length);
      if (withYen && k===5) { t=performance.now(); const b=y.kBest(from,to,k); yen.push(performance.now()-t);
        if (b.map(p=>p.cost).join()!==a.paths.map(p=>p.cost).join()) console.log('DIFF',from,to); }
    }
    mine.splice(0,n===1000?50:2); yen.splice(0,n===1000?50:2);
    console.log(n,shape,by,'k',k,'hops',med(hops),'mine',med(mine).toFixed(3),'p95',p95(mine).toFixed(3), yen.length? 'yen '+med(yen).toFixed(3)+' x'+(med(yen)/med(mine)).toFixed(1):'');
  }
}
