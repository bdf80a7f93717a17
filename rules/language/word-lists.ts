/** Short lists of words that are treated apart from the model. All in small letters. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Names of services and words that our languages share: they say nothing about the language of a line. */
export const neutralWords = list(`
  eu pdf dj tv ok fb ig sms faq qr wifi usb gps led dna atk hsl hus kela thl yle vr hki cv vip bbq diy lan esports
  facebook instagram youtube twitter tiktok linkedin snapchat whatsapp messenger google teams zoom spotify netflix
  discord twitch skype outlook office word excel powerpoint microsoft apple android iphone ipad linux windows minecraft
  roblox fortnite pokemon pokémon lego barbie disney marvel nintendo playstation xbox wilma doodle webropol lyyti
  ticketmaster lippupiste tiketti eventbrite kahoot canva strava helmet finna citymarket prisma lidl
  rock pop jazz blues folk punk metal rap hiphop techno disco reggae soul funk country salsa tango samba bachata zumba
  swing rumba ballet musical bingo poker yoga pilates karate judo taekwondo aikido padel tennis golf bowling frisbee
  frisbeegolf squash hockey rugby cricket darts boccia parkour pizza pasta sushi taco tacos kebab burger brunch wrap
  latte espresso cappuccino smoothie cola halloween pride workshop hackathon podcast blog vlog live stream festival
  show stand up open stage night party dance fun fit fitness crossfit spinning boot camp info hotspot startup
  start team junior senior mini maxi super extra video radio studio stadion arena opera camping hotel motel spa sauna
  s k market bar grill pub restaurant cafe café museo sibelius topelius runeberg mozart beethoven bach abba nokia neste
  fortum oyj abp oy ab ry rf oyab rotary lions marthat martha wwf unicef unesco un nato who covid corona korona alfa
  beta gamma delta omega ai iot app apps web email e mail online offline wc atm bmx mtb
`);

/** Short words that people shout without their being acronyms. */
export const shoutedWords = list("obs huom tack hej hei moi nyt nu onnea");

/** Small words inside names: "Leonardo da Vinci". */
export const nameParticles = list("de da di du la le von van der den af al el bin");

/** Finnish short forms of units and of what stands beside prices. */
export const finnishUnits = list("snt sis alv kpl hlö vrk hk kk vko pv");

/** Short forms of measures that all languages write: after a number or a slash they say nothing. */
export const measures = list("min h kg km g l m s");

/** After these no sentence ends, so that no other language begins there. */
export const bindingWords = list(`
  i på vid till från och av med för om den det de en ett att som är hos under mellan samt eller din ditt vår
  ja tai sekä että on ovat kun jos joka mutta eli kuin the a an of to in and or with for at from by
`);

/** Ends of the names of schools, clubs and the like, Swedish and Finnish. */
export const institutionEnding =
  /(?:skolan?|daghem|gymnasium|institut|bibliotek|museum|kyrka|kyrkan|park|parken|gård|gården|hall|hallen|förening|klubb|sällskap|stiftelse|församling|koulu|päiväkoti|lukio|opisto|kirjasto|museo|kirkko|puisto|kartano|halli|seura|yhdistys|säätiö|seurakunta)$/u;

const finnish = [0, -1, -1.5, -1.5];
const swedish = [-1, 0, -1.5, -1.5];
const both = [0, 0, -1.5, -1.5];

/** Short names of the days of the week, and what they say: Finnish, Swedish, English, other. */
export const dayAbbreviations: ReadonlyMap<string, readonly number[]> = new Map([
  ...[...list("ma ke pe la su")].map((day) => [day, finnish] as const),
  ...[...list("må mån tis ons tors fre lö lör sö sön")].map((day) => [day, swedish] as const),
  ...[...list("ti to")].map((day) => [day, both] as const),
]);
