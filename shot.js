const {chromium}=require(process.env.PW);
(async()=>{
 const [who,...rest]=process.argv.slice(2);
 const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
 const c=await b.newContext({baseURL:'http://localhost:5301',viewport:{width:+(process.env.W||1280),height:900},locale:'da-DK'});
 const p=await c.newPage();
 p.on('console',m=>{if(m.type()==='error')console.log('console',m.text())}); p.on('pageerror',e=>console.log('pageerror',e.message));
 await p.goto('/log-ind'); await p.selectOption('select[name=person], select[name=Person]',who); await p.click('main button[type=submit]'); await p.waitForLoadState();
 for(const r of rest){ const [name,addr]=r.split('='); const x=await p.goto(addr); console.log(name,x.status(),await p.title()); await p.screenshot({path:`/tmp/rounds/${name}.png`,fullPage:true}); }
 await b.close();
})();
