/**
 * Pairs of meanings of which a notice has one or the other: it begins or ends, in spring or in autumn, for all or for members.
 * The entries are those of `rules/text/word-list.ts`: a beginning of a word, `=` the whole word, `*` within it, `…` a few words
 * between.
 */
import type { Language } from "../../model/span";
import { weekdayNames } from "./calendar-words";

export interface Axis {
  /** Two that exclude each other only if both are said of the same day, time or amount, as "begins" and "ends" are. */
  ofOneFact: boolean;
  /** Where a version has something of the pole `unclear`, nothing is said of it. */
  poles: Record<string, Lists>;
  /** Looser words for the poles: what the other version says may be meant with them, so that nothing is said. */
  mentions?: Record<string, Lists>;
  /** What the words of a pole say where their clause has a negation; `byAny`: also one without a word of need. */
  denied?: { pole: string; becomes: string; byAny?: boolean };
  /** Words as common as these are held against each other only in sentences at the same place, and are a question at most. */
  isHint?: boolean;
}

type Lists = Record<Language, readonly string[]>;

const list = (written: string) => written.split(/,\s*/);
const pole = (fi: string, sv: string) => ({ fi: list(fi), sv: list(sv) });
const inAnyVersion = (written: string) => pole(written, written);

/** The same behind each word of negation. */
const denied = {
  fi: (written: string) =>
    "ei eikä ettei eivät eivätkä et emme"
      .split(" ")
      .flatMap((negation) => list(written).map((entry) => `${negation}= ${entry}`)),
  sv: (written: string) =>
    "inte ej aldrig".split(" ").flatMap((negation) => list(written).map((entry) => `${negation}= ${entry}`)),
};

const everyWeek = {
  fi: [
    ...list("joka viikko, viikoittain"),
    ...weekdayNames.fi.flatMap((day) => [`joka ${day}`, `${day.replace(/kko$/, "kkoi")}sin=`]),
  ],
  sv: [...list("varje vecka, veckovis="), ...weekdayNames.sv.flatMap((day) => [`varje ${day}`, `${day}ar=`])],
};

export const axes: Record<string, Axis> = {
  course: {
    ofOneFact: true,
    poles: {
      begins: pole(
        "alkaa=, alkavat=, alkoi, käynnisty, aloitetaan=, aloittaa=",
        "börjar=, började=, börja=, starta, inleds=, inleder=, inleddes=, påbörja, drar igång=, sätter igång=, kör igång=",
      ),
      ends: pole("päätty, loppuu=, loppuvat=, loppui", "slutar=, slutade=, avsluta, upphör, går ut=, tar slut="),
      continues: pole("jatkuu=, jatkuvat=, jatketaan=", "fortsätt, förlängs="),
    },
  },
  rank: {
    ofOneFact: true,
    poles: {
      first: pole("ensimmäinen=, ensimmäise, ensimmäisi", "första="),
      last: pole("viimeinen=, viimeise, viimeisi", "sista="),
    },
  },
  opening: {
    ofOneFact: true,
    poles: {
      open: pole("auki=, avoinna=, avataan=, avautu, aukeaa=, aukeavat=", "öppet=, öppen=, öppna=, öppnar=, öppnas="),
      closed: {
        fi: [...denied.fi("… auki=, … avoinna=, avata=, avaudu="), ...list("suljett, suljetaan=, sulkeu, kiinni=")],
        sv: [
          ...denied.sv("öppe, öppn"),
          ...list("öppnas inte=, öppnar inte=, stängs=, stängt=, stängd=, stängda=, stänger=, avstäng"),
        ],
      },
    },
  },
  season: {
    ofOneFact: false,
    poles: {
      spring: pole(
        "keväällä=, keväänä=, keväästä=, kevääksi=, kevään=, kevääseen=, keväisin=, kevätlukuka, kevätkau",
        "våren=, nästa vår=, i våras=, vårens=, vårtermin, vårsäsong",
      ),
      summer: pole(
        "kesällä=, kesänä=, kesästä=, kesäksi=, kesän=, kesään=, kesäisin=, kesäkau",
        "sommaren=, nästa sommar=, i somras=, sommarens=, somrar, sommarsäsong, i sommar=",
      ),
      autumn: pole(
        "syksyllä=, syksynä=, syksystä=, syksyksi=, syksyn=, syksyyn=, syksyisin=, syyslukuka, syyskau",
        "hösten=, nästa höst=, i höstas=, höstens=, hösttermin, höstsäsong, i höst=",
      ),
      winter: pole(
        "talvella=, talvena=, talvesta=, talveksi=, talven=, talveen=, talvisin=, talvikau",
        "vintern=, nästa vinter=, i vintras=, vinterns=, vintrar, vintersäsong, i vinter=",
      ),
    },
  },
  dayPart: {
    ofOneFact: true,
    poles: {
      morning: pole(
        "aamulla=, aamuisin=, *aamuna=, aamupäiv",
        "morgonen=, *dagsmorgon, *dag morgon=, morgnar, förmiddag",
      ),
      afternoon: pole("iltapäiv", "eftermiddag, *eftermiddag="),
      evening: pole("illalla=, iltaisin=, *iltana=", "kvällen=, *kväll=, kvällar=, *kvällen="),
      night: pole("yöllä=, öisin=, *yönä=", "natten=, nattetid=, i natt="),
    },
  },
  spokenLanguage: {
    ofOneFact: false,
    poles: {
      // some write words of the other language: "suomeksi och på svenska"
      finnish: inAnyVersion("suomeksi=, suomenkieli, på finska=, finskspråkig"),
      swedish: inAnyVersion("ruotsiksi=, ruotsinkieli, på svenska=, svenskspråkig"),
      english: inAnyVersion("englanniksi=, englanninkieli, på engelska=, engelskspråkig"),
    },
    mentions: {
      finnish: inAnyVersion("suomi=, suomea=, finska=, finsk=, finskt="),
      swedish: inAnyVersion("ruotsi=, ruotsia=, svenska=, svensk=, svenskt="),
      english: inAnyVersion("englanti=, englantia=, engelska=, engelsk="),
    },
  },
  welcome: {
    ofOneFact: false,
    denied: { pole: "yes", becomes: "no", byAny: true },
    poles: {
      // the greeting at the end of a post says nothing of who may come
      yes: pole("tervetull", "är= … välkom"),
      no: { fi: denied.fi("… tervetull"), sv: denied.sv("… välkom") },
    },
  },
  rhythm: {
    ofOneFact: false,
    poles: {
      every: everyWeek,
      everyOther: pole("joka toinen=, joka toisena=, kahden viikon välein=", "varannan=, vartannat="),
    },
  },
  audience: {
    ofOneFact: false,
    poles: {
      all: pole(
        "kaikille=, kaikki= … tervetull, kaikenikäis, avoin kaikille=",
        "för alla=, alla= … välkom, alla åldrar=, öppet för alla=, öppen för alla=",
      ),
      some: pole(
        "vain *lle=, ainoastaan *lle=, yksinomaan *lle=, vain kunnan *lle=, ainoastaan kunnan *lle=",
        "endast för=, bara för=, enbart för=, endast *invånare, bara *invånare, enbart *invånare, endast medlem, bara medlem, endast inbjud",
      ),
    },
  },
  registration: {
    ofOneFact: false,
    denied: { pole: "needed", becomes: "notNeeded" },
    poles: {
      needed: pole("*ilmoittau", "*anmäl"),
      notNeeded: {
        fi: [
          ...denied.fi("*ilmoittau, ole= *ilmoittau, tarvi … *ilmoittau, vaadi … *ilmoittau, edellyt … *ilmoittau"),
          ...list(
            "*ilmoittautumista ei=, *ilmoittautumista eikä=, *ilmoittautua … ei=, *ilmoittautua … eikä=, ilman *ilmoittau, *ilmoittautumatta=",
          ),
        ],
        sv: [
          ...denied.sv("… anmäla=, … anmälan=, … förhandsanmälan="),
          ...list(
            "ingen= *anmäl, inga= *anmäl, utan= *anmäl, *anmälan … inte=, *anmälan … ej=, anmäla= … behöv … inte=, anmäla= … behöv … ej=",
          ),
        ],
      },
    },
  },
  booking: {
    ofOneFact: false,
    denied: { pole: "needed", becomes: "notNeeded" },
    poles: {
      needed: pole(
        "ajanvarau, varaa=, varattava, varaathan=, varaa aika",
        "*tidsbokning, tidsbeställning, boka=, bokas=, bokning, förhandsbokning",
      ),
      notNeeded: {
        fi: [
          ...denied.fi("*varau, ole= *varau, tarvi … varata="),
          ...list("ilman *varau, *varausta ei=, varata … ei= … tarvi, varata … ei= … pidä, *varaamatta="),
        ],
        sv: [
          ...denied.sv("… boka="),
          ...list(
            "utan= *bokning, ingen= *bokning, utan= tidsbeställning, *bokning … inte=, utan= att boka=, boka= … behöv … inte=, boka= … behöv … ej=",
          ),
        ],
      },
    },
  },
  price: {
    ofOneFact: false,
    poles: {
      free: pole(
        "maksut, ilmaiseksi=, ilmainen=, ilmaise, ilmaisi, vapaa pääsy=, ei= maksulli, ei= ole maksulli",
        "avgiftsfri, kostnadsfri, gratis=, fritt inträde=, fri entré=, inte= avgiftsbelag",
      ),
      paid: pole("maksulli", "avgiftsbelag"),
    },
  },
  permission: {
    ofOneFact: false,
    denied: { pole: "allowed", becomes: "forbidden", byAny: true },
    poles: {
      allowed: pole("sallit", "tillåt"),
      forbidden: {
        fi: [...list("kiellet, kiellä"), ...denied.fi("saa=, … sallit")],
        sv: [...list("förbj, förbud, får inte=, får ej="), ...denied.sv("… tillåt")],
      },
    },
  },
  // behind "permission": it goes first
  leave: {
    ofOneFact: false,
    isHint: true,
    poles: {
      allowed: pole("saa=, saavat=, saat=, saatte=, saamme=, on= … lupa=, sallit", "får=, tillåt, är= … lov="),
      forbidden: {
        fi: [
          ...list("kiellet, kiellä, kielto=, kiellon=, *kielto=, ilman lupaa="),
          ...denied.fi("… saa=, … lupa=, … sallit, … luvalli"),
        ],
        sv: [
          ...list(
            "förbj, förbud, *förbud=, *förbudet=, får … inte=, får … ej=, får … aldrig=, inget= lov=, ingen= får=",
          ),
          ...denied.sv("… tillåt, … lov="),
        ],
      },
      // "saa ajaa vain pihaan" may say what "får inte köra på gatan" says
      unclear: pole("vain=, ainoastaan=, paitsi=, lukuun ottamatta", "bara=, endast=, enbart=, utom=, förutom="),
    },
  },
  duty: {
    ofOneFact: false,
    denied: { pole: "obligatory", becomes: "voluntary", byAny: true },
    poles: {
      obligatory: pole("pakolli", "obligatorisk"),
      voluntary: {
        fi: ["vapaaehtoi", ...denied.fi("… pakolli")],
        sv: ["frivillig", ...denied.sv("… obligatorisk")],
      },
    },
  },
  change: {
    ofOneFact: false,
    poles: {
      up: pole(
        "nousee=, nousevat=, nousi, nostetaan=, korote, korotta, lisäänty",
        "höj, stiger=, steg=, ökar=, ökade=",
      ),
      same: {
        fi: [
          ...list("ennallaan=, muuttumatto, pysyy samana=, pysyvät samoina="),
          ...denied.fi("nouse=, laske=, koroteta=, muutu="),
        ],
        sv: [
          ...list("oförändra, kvarstår="),
          ...denied.sv("höjs=, stiger=, sänks="),
          ...list("höjs inte=, stiger inte=, sänks inte=, ändras inte=, höjs ej="),
        ],
      },
      down: pole("laskee=, laskevat=, alenn, alene, vähene, vähenn", "sänk, sjunk, sjönk=, minska"),
    },
  },
  shelter: {
    ofOneFact: false,
    poles: {
      indoors: pole("sisätil, sisällä=", "inomhus="),
      outdoors: pole("ulkotil, ulkona=, ulkosalla=", "utomhus="),
    },
  },
  side: {
    ofOneFact: false,
    poles: {
      left: pole("vasemma, vasen=, vasempa", "vänst"),
      right: pole("oikealla=, oikealle=, oikealta=, oikeanpuol", "höger=, högra="),
    },
  },
  age: {
    ofOneFact: false,
    poles: {
      children: pole("laps, lasten=, *lapset=, *lapsille=", "barn, *barn=, *barnen="),
      adults: pole("aikui", "vuxna=, vuxnas=, vuxen"),
    },
  },
};
