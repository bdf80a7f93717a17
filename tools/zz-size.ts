import { openingSize, scriptSizes } from "../tests/bench/sizes";
for (const d of ["/work/main/.output/chrome-mv3"]) { console.log(openingSize(d, ["sidepanel.html"]), openingSize(d, ["popup.html"]), openingSize(d, ["options.html"])); console.log(Object.entries(scriptSizes(d)).sort((a,b)=>b[1].bytes-a[1].bytes).slice(0,6).map(([f,s])=>f+" "+JSON.stringify(s)).join("\n")); }
