import { generateGraph, seededRandom } from '/work/main/bench/paths/generated-graph.ts';
import { ReverseTree, ReverseTreeMemory } from '/work/main/src/domain/paths/reverse-tree.ts';
const r=seededRandom(7);
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
for (const reach of [2000,50000]) { const g=generateGraph(100000,1000000,reach,r); const w=Float64Array.from(g.topology.inEdges as Int32Array,(e)=>g.years[e]!); const mem=new ReverseTreeMemory(100000);
const t:number[]=[]; let pops=0;
for (let i=0;i<30;i++){ const a=process.cpuUsage().user; const tree=new ReverseTree({topology:g.topology,costs:g.years,from:0,to:(7+i*7919)%100000,allows:undefined,limits:[]},g.years,mem); while(tree.frontierCost<Infinity) {tree.grow();pops++;} t.push((process.cpuUsage().user-a)/1000);} console.log(reach,med(t).toFixed(1),"min",Math.min(...t).toFixed(1),pops/12); }
