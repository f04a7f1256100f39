import { build } from 'vite'; import { minify } from 'rolldown/utils'; import { gzipSync, brotliCompressSync } from 'node:zlib';
const gz = (s) => gzipSync(s, {level:9}).length;
const b = await build({ configFile:false, logLevel:'error', build:{ write:false, minify:false, target:'es2022', lib:{entry:'src/content/main.ts', formats:['iife'], name:'m'} } });
let code = b[0].output[0].code;
const m = async (c,n) => { const r=await minify('a.js', c, {compress:{}, mangle:{toplevel:true}, module:false}); console.log(n, r.code.length, gz(r.code)); return r.code; };
await m(code,'base');
// css
const css = code.replace(/`([^`]*\[part=[^`]*)`/g, (_,x)=>'`'+x.replace(/\/\*.*?\*\//gs,'').replace(/\s+/g,' ').replace(/\s*([{};:,>])\s*/g,'$1').replace(/;}/g,'}')+'`');
await m(css,'css squeezed (approx)');
let s = code.replace(/,?\s*source: "[^"]*",?/g, ',').replace(/,?\s*quoted: (true|false),?/g,'').replace(/named\("[^"]*",/g,'named(');
try { await m(s,'sources stripped'); } catch(e) { console.log(String(e).slice(0,200)); }
let p = code.replace(/\.#|#([a-zA-Z]\w*)/g,(x)=>x);
// property mangle experiment: private-ish multiword props
const words={}; for (const x of code.matchAll(/\.([a-zA-Z_]\w{3,})/g)) words[x[1]]=(words[x[1]]||0)+1;
console.log(Object.entries(words).sort((a,b)=>b[1]*b[0].length-a[1]*a[0].length).slice(0,80).map(x=>x.join(':')).join(' '));
