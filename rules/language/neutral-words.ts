/** Words that are the same in our languages, and names of services: they say nothing about the language of a line. */
export const neutralWords = new Set(
  `eu pdf dj tv ok fb ig sms faq qr wifi usb gps led dna atk hsl hus kela thl yle vr hki cv vip bbq diy lan esports
  facebook instagram youtube twitter tiktok linkedin snapchat whatsapp messenger google teams zoom spotify netflix
  discord twitch skype outlook office word excel powerpoint microsoft apple android iphone ipad linux windows minecraft
  roblox fortnite pokemon pokémon lego barbie disney marvel nintendo playstation xbox wilma kuntosali doodle webropol
  lyyti ticketmaster lippupiste tiketti eventbrite kahoot canva strava peda.net helmet finna citymarket prisma lidl
  rock pop jazz blues folk punk metal rap hiphop techno disco reggae soul funk country salsa tango samba bachata zumba
  swing rumba ballet musical bingo poker yoga pilates karate judo taekwondo aikido padel tennis golf bowling frisbee
  frisbeegolf squash hockey rugby cricket darts boccia parkour pizza pasta sushi taco tacos kebab burger brunch wrap
  latte espresso cappuccino smoothie cola halloween pride workshop hackathon podcast blog vlog live stream festival
  show stand up open stage night party dance fun fit fitness crossfit spinning boot camp info info. hotspot startup
  start team junior senior mini maxi super extra video radio studio stadion arena opera camping hotel motel spa sauna
  s k market bar grill pub restaurant cafe café museo sibelius topelius runeberg mozart beethoven bach abba nokia neste fortum
  oyj abp oy ab ry rf oyab s k-market s-market rotary lions marthat martha 4h wwf unicef unesco un nato who covid
  corona korona dna alfa beta gamma delta omega ai iot app apps web email e-mail e mail online offline wc atm bmx mtb
  `
    .trim()
    .split(/\s+/),
);
