/**
 * For `train.ts`: words that this project wrote down for the training from general knowledge. They are what frequency
 * lists of film subtitles lack (municipal words, abbreviations) and short lists of languages for which there is no
 * training text.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Short words that decide much and are rare or shared in the other sources. */
export const decisive = {
  fi: words(`
    klo ma ke pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina sunnuntaina maanantaisin tiistaisin keskiviikkoisin torstaisin
    perjantaisin lauantaisin sunnuntaisin tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu
    syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
    elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammikuussa kesäkuussa elokuussa syyskuussa
    vko vk vkot puh os mm esim eli jne ym ts ns krs alk sis ent huom arkisin pyhinä viikolla vuonna
    ja on ei se että kun tai sekä mutta myös jos niin kuin mukaan ovat olemme voit voi nyt jo vain kaikki kaikille
    tervetuloa moikka hei terve kiitos onnea onnittelut hyvää tsemppiä nähdään suomeksi ruotsiksi englanniksi suomi
    ruotsi lue lisää katso ilmoittaudu muista osallistu seuraa tule tulkaa kerro kysy vastaa hae varaa lataa liity
    tänään huomenna eilen ensi viime asti saakka alkaen välillä avoinna auki kiinni suljettu peruttu siirretty maksuton
    ilmainen varo huomio tiesitkö haluatko oletko tuletko etsimme haemme kutsumme tiedotamme muutos muutoksia häiriö
    kirjasto koulu kunta päiväkoti uimahalli kysely tapahtuma kokous asukasilta vapaa pääsy lapset nuoret perheet
  `),
  sv: words(`
    kl må ons tors fre lö sö mån tis lör sön måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen
    onsdagen torsdagen fredagen lördagen söndagen måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar
    januari februari mars maj juni juli augusti september oktober november december
    vecka veckan v tfn bl a t.ex bl.a o.s.v osv dvs m.m mm ca obs kr fr o m vardagar helger året
    och är det att en ett för på av med till som inte vi ni du i men eller den de om vid från under har kan nu också
    även alla samt efter utan mellan genom mot hos dig er sig din ditt dina vår vårt våra
    välkommen välkomna hej tack grattis glad lycka till vi ses på svenska finska engelska svenska
    läs mer se anmäl dig kom ihåg delta följ berätta fråga svara sök boka ladda gå
    idag i dag imorgon i morgon igår nästa förra fram till från och med öppet öppen stängt stängd inställt inställd
    flyttad flyttat avgiftsfri avgiftsfritt gratis varning visste vill du har kommer söker bjuder informerar ändring
    ändringar störning biblioteket skolan kommunen daghemmet simhallen enkät evenemang möte invånarkväll fritt inträde
    barn unga familjer program programmet
  `),
  en: words(`
    the and of to is in for with you we are at from on this that your our welcome will be it not open closed by free
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tomorrow am pm read more see register join us happy birthday english
    hello thanks thank please how what when where who why can could would should have has had was were do does did
  `),
};

/** Words of municipal life that subtitles do not know; `inflected-forms.ts` inflects them. */
export const municipal = {
  fi: words(`
    kunta kunnanhallitus valtuusto lautakunta jaosto kunnantalo kaupunki asukas kuntalainen päätös pöytäkirja esityslista
    kokous kuulutus kaava asemakaava osayleiskaava kaavoitus tontti rakennuslupa rakentaminen lausunto muistutus
    valitus hakemus ilmoitus ilmoittautuminen maksu lasku avustus tuki hanke kehittäminen talousarvio tilinpäätös
    strategia kysely palaute aloite vaali äänestys ennakkoäänestys ehdokas luottamushenkilö viranhaltija päällikkö
    johtaja työntekijä kesätyö työpaikka rekrytointi sijainen varhaiskasvatus päiväkoti esikoulu esiopetus perusopetus
    koulu lukio oppilas opiskelija opettaja rehtori luokka lukuvuosi loma syysloma hiihtoloma kesäloma iltapäivätoiminta
    kerho harrastus nuoriso nuorisotila nuorisotyö leiri retki kirjasto pääkirjasto lähikirjasto kirjastokortti kirja
    lainaus satutunti lukupiiri näyttely konsertti teatteri elokuva museo taide kulttuuri työpaja esitys tapahtuma
    markkinat tori juhla juhannus itsenäisyyspäivä vappu joulu pääsiäinen uimahalli uimaranta liikunta liikuntahalli
    kuntosali ryhmäliikunta latu luistelurata jäähalli urheilukenttä ulkoilureitti luontopolku leikkipuisto puisto
    metsä meri saaristo satama venepaikka laituri tie katu pyörätie jalkakäytävä silta päällyste liikenne bussi juna
    pysäkki aikataulu pysäköinti työmaa katkos vesikatko vesihuolto jätevesi viemäri vesijohto sähkökatko jäte
    kierrätys jäteasema talvikunnossapito auraus hiekoitus liukkaus myrsky varoitus häiriö tiedote turvallisuus
    pelastuslaitos terveysasema neuvola hyvinvointialue sosiaalipalvelut omaishoito vanhuspalvelu ikäihminen seniori
    vammaispalvelu perhe lapsi vanhempi huoltaja asiointi asiakaspalvelu neuvonta ajanvaraus puhelin sähköposti
    verkkosivu lomake lisätieto aukiolo poikkeusaukiolo sulkeminen avaaminen peruutus siirto pääsymaksu maksuton
    maksullinen vapaaehtoinen yhdistys seura yrittäjä yritys elinvoima matkailu saavutettavuus selkokieli tietosuoja
    asuminen vuokra-asunto maahanmuutto kotoutuminen ympäristö ilmasto luonto eläin löytöeläin koira kissa roska
    siivous talkoot kirpputori grillaus nuotio maastopalo ruokailu ruokalista kahvila kahvi tarjoilu ohjelma
    esiintyjä puhuja luento koulutus kurssi opisto kansalaisopisto verkkokurssi opastus kierros avajaiset peruttu
    suljettu avoinna siirretty myöhässä täynnä käytössä saatavilla osallistuminen kilpailu arvonta voittaja palkinto
    runo tarina lyhytelokuva kirjailija kuvataide käsityö soitto kuoro orkesteri tanssi sirkus muskari vauva taapero
  `),
  sv: words(`
    kommun kommunstyrelse fullmäktige nämnd sektion kommunhus stad invånare kommuninvånare beslut protokoll
    föredragningslista sammanträde kungörelse plan detaljplan generalplan planläggning tomt bygglov byggande utlåtande
    anmärkning besvär ansökan anmälan avgift räkning understöd stöd projekt utveckling budget bokslut strategi enkät
    respons initiativ val röstning förhandsröstning kandidat förtroendevald tjänsteinnehavare chef direktör
    arbetstagare sommarjobb arbetsplats rekrytering vikarie småbarnspedagogik daghem förskola förskoleundervisning
    grundläggande undervisning skola gymnasium elev studerande lärare rektor klass läsår lov höstlov sportlov
    sommarlov eftermiddagsverksamhet klubb hobby ungdom ungdomslokal ungdomsarbete läger utflykt bibliotek
    huvudbibliotek närbibliotek bibliotekskort bok lån sagostund läsecirkel utställning konsert teater film museum
    konst kultur verkstad föreställning evenemang marknad torg fest midsommar självständighetsdag vappen jul påsk
    simhall badstrand idrott idrottshall gym gruppmotion skidspår skridskobana ishall idrottsplan friluftsled
    naturstig lekpark park skog hav skärgård hamn båtplats brygga väg gata cykelväg gångväg bro beläggning trafik
    buss tåg hållplats tidtabell parkering arbetsplatsområde avbrott vattenavbrott vattentjänst avloppsvatten avlopp
    vattenledning elavbrott avfall återvinning avfallsstation vinterunderhåll plogning sandning halka storm varning
    störning meddelande säkerhet räddningsverk hälsostation rådgivning välfärdsområde socialtjänst närståendevård
    äldreomsorg äldre senior funktionshinderservice familj barn förälder vårdnadshavare ärende kundservice
    rådgivningstjänst tidsbokning telefon e-post webbplats blankett tilläggsuppgift mer information öppettid
    undantag stängning öppning inställd flyttad inträde inträdesavgift avgiftsfri avgiftsbelagd frivillig förening
    företagare företag livskraft turism tillgänglighet lättläst språk dataskydd boende hyresbostad invandring
    integration miljö klimat natur djur hittedjur hund katt skräp städning talko loppmarknad grillning lägereld
    terrängbrand måltid matsedel kafé kaffe servering program artist talare föreläsning utbildning kurs institut
    medborgarinstitut webbkurs guidning rundtur invigning stängt öppet försenad fullbokad tillgänglig deltagande
    tävling utlottning vinnare pris dikt berättelse kortfilm författare bildkonst hantverk musik kör orkester dans
    cirkus musiklek baby småbarn hierarki strategi teknologi biologi ekonomi energi industri kategori geografi
    fotografi arkiv referens dokument student cykel elsparkcykel katalog kvitto faktura lunch recension premiär
  `),
};

/**
 * Frequent words of languages without training text. The model learns to tell them from Finnish, Swedish and English.
 */
export const foreign = {
  estonian: words(`
    ja on ei see et ma sa ta me te nad kui või aga ka oma mis kes kus kuidas miks siis nii nagu juba veel ainult väga
    kõik mõned iga üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme ning sest kuna kuigi enne pärast ajal kohta
    jaoks koos ilma läbi üle alla peale juures poole eest taga vahel vastu olen oled oleme olete olid oli oleks olema
    saab saan saada saate võib võin peab pean tuleb tule tulge läheb lähen minna teeb teen teha ütles ütleb räägib
    teame tean teab tahab tahan näeb näha leidub leiab täna homme eile hommikul päeval õhtul öösel nädal kuu aasta
    esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev esmaspäeval teisipäeval kolmapäeval neljapäeval
    reedel laupäeval pühapäeval jaanuar veebruar märts aprill mai juuni juuli august tere tulemast aitäh palun
    head palju õnne tänan hüvasti teretulnud kell avatud suletud tasuta lisainfo rohkem infot registreeri osalema
    osalejad sündmus üritus raamatukogu kool lasteaed õpilased õpetaja lapsed laps noored pere vanemad inimesed inimene
    linn vald vallavalitsus elanikud maja tänav park mets meri eesti keel keeles eestis tallinnas soome rootsi riik
    valitsus raha hind eurot aeg koht küsimus vastus töö tööd töökoht uus uued uue hea suur väike ilus vana noor
    loe vaata kutsume ootame kontsert näitus laat kohvik toit vesi lumi päike ilm suvi talv kevad sügis jõulud jõule
    selle seda selles sellest sellega meie teie nende minu sinu tema mulle sulle talle meile teile neile mida keda
    mille kelle kuhu kust millal palun võtke ühendust telefon meiliaadress toimub toimuvad algab lõpeb kestab pakub
    pakume muusika laulab tantsib õues sees võimalik vajalik oluline eesmärk koostöö toetus projekt tänavu osa kord
    ikka mitte midagi keegi kuskil alati mõnikord tihti varsti kohe hiljem varem seal siin sinna siia
    raamatukogus raamatukokku raamatud raamatuid raamat koolis kooli koolide lasteaias lasteaeda lastele laste lapsi
    lapsele noortele noorte noori noortekeskus noortekeskuses peredele vanematele vanemaid inimestele inimeste inimesi
    linnas linna linnale valla vallas elanikele elanikud elanike kodu kodus koju kodust majas majja tänaval tänavale
    pargis metsas merel rannas rand ujula ujulas spordihall staadion mänguväljak väljakul keskus keskuses keskuse
    suletakse avatakse avame avab avamine sulgemine lahti kinni remont remondi tõttu ajutiselt katkestus veekatkestus
    elektrikatkestus liiklus liikluses buss bussi bussid peatus sõiduplaan parkimine tasuline ametlik teade teated
    teade teavitame palume vabandame ebamugavus ebamugavuste ootab ootavad kutsub kutsutud oodatud osaleda osalemine
    osaleb osavõtt registreerida registreeruda registreerimine registreerimise tähtaeg kuni hiljemalt alates
    esitada esitage taotlus taotlused taotluse avaldus otsus otsused otsuse volikogu volikogus istung koosolek
    koosolekul päevakord eelarve arendamine arengukava küsitlus küsitlusele vasta vastake vastused arvamus tagasiside
    teenus teenused teenuse teenuste klienditeenindus abi aitab aitame nõustamine tervis tervisekeskus arst haigla
    töötab töötavad töötame tööle töötaja töötajad õpetajad õpetajale õpilane õpilastele õppida õpib õppeaasta
    vaheaeg suvevaheaeg laager laagrisse huviring ringid tegevus tegevused programm programmis esineb esinevad
    esinejad külaline külalised kirjanik luuletus luuleõhtu teater teatris film filmid kino pilet piletid muuseum
    muuseumis kunst kunstnik laulupidu jaanipäev jõuluturg turg turul rahvas rahvamaja seltsimaja külas küla külad
    loodus looduses loomad loom koer kass prügi jäätmed jäätmejaam puhas koristus talgud võistlus võistlused auhind
    võitja loosime õnnitleme õnnitlused sünnipäev sünnipäeva ilusat kaunist head uut aastat rõõmsaid jõule pühi
    puhkust päikest tervist edu teile kõigile kõigi kõiki igal iga tööpäeval nädalavahetusel nädalal aastal aastane
    aastat aastas kuul kuus tund tundi tunnis minut minutit kellaaeg pärastlõunal lõunal keskpäeval õhtuti
    mitmesugused erinevad erinevaid uusi uuest vanad vanu suured suuri väikesed väikeseid palju vähe rohkem vähem
    saate saame saavad soovite soovime soovib soovi tahate tahame peame peavad pidage pange tooge tulevad tulime tuli
    läks lähevad käib käivad käia annab anname anda võtab võtame võtta teha teevad tehakse tehtud olnud polnud pole
    põhjus põhjusel seotud seoses vastavalt lisaks samuti hoopis siiski ehk ehkki nagunii küll ainus ainult
  `),
  somali: words(`
    waa iyo ka ku la oo ah in uu ay aan waxa waxaa waxay wuxuu waxaan kale kuwa kuwaas markii marka sida siday laakiin
    haddii ama hadda maanta berri shalay maxaa maxay ayaa baa ayuu ayey ayaan miyaa ma maya haa inaad inay inuu inaan
    waxaad adiga aniga isaga iyada annaga idinka iyaga kan tan kuwan halkan halkaas meel meesha guri guriga dugsi
    dugsiga iskuul ardayda arday macallin macallinka carruur carruurta caruurta ilmaha qoys qoyska waalid waalidka
    waalidiinta magaalo magaalada degmo degmada xaafad dad dadka qof qofka naag nin wiil gabar shaqo shaqada lacag
    lacagta bilaash saacad saacadda maalin maalinta bil bisha sanad sannad sanadka todobaad isniin talaado arbaco
    khamiis jimce sabti axad subax galab habeen soo dhawow soo dhowow mahadsanid fadlan salaan nabad macluumaad
    macluumaadka dheeraad dheeraad ah adeeg adeegga adeegyada caafimaad caafimaadka isbitaal dhakhtar luqad luuqad
    luqadda afka soomaali soomaaliga soomaaliyeed finland fasal koorso koorsada diiwaan geli diiwaangelin is qor
    wac soo wac telefoon taleefan email su'aal jawaab akhri daawo kaalay imow kulan kulanka dhacdo munaasabad
    maktabad maktabadda buug buugaag ciyaar ciyaaraha ciyaarta biyo cunto cuntada baabuur bas tareen waddo waddada
    furan xiran xidhan cusub weyn yar wanaagsan fiican badan yahay tahay yihiin lahaa leh leeyahay kara karaa kartaa
    doonaa doono doontaa rabaa rabtaa samee sameeyo sameeyay bilaabma dhammaan dhamaan mid labo laba saddex afar shan
    lix toddoba sideed sagaal toban boqol kun gudaha dibadda hoose sare hore dambe ilaa laga bilaabo xilliga xagaaga
    jiilaalka dhallinyarada dhalinyaro haweenka ragga taageero caawimo caawin talo ku saabsan kasta wax walba
    noqon noqday jira jiray yimid tagay siiyay helay heli helaan xuquuq sharci dawlad xukuumad doorasho codee
  `),
  norwegianAndDanish: words(`
    kontakt kundeservice hvis spørgsmål spørsmål grunn vejret været lukkes stenges bøger bøker alle foreldre forældre
    inviteres inviterer ta tag kom les læs nye nytt nyt første siste sidste årets barna børnene vannet vandet gater
    veien vejen skoler skolerne elevene eleverne lærer lærere åpner åbner åpningstider åbningstider gratis inngang
    adgang billetter billetten kveld aften morgen formiddag ettermiddag eftermiddag meld deg dig vi har dere jer
    og jeg ikke er det som til av hva hvem hvor hvordan hvorfor når mer mest noe noen nå også bare etter før mye veldig
    kommer gjør gjøre sier være blir ble vært fra mellom hos uten mot gjennom deres dere deg meg seg oss kunne skulle
    ville måtte åpen åpent stengt gratis velkommen takk i dag i morgen mandag tirsdag onsdag torsdag fredag lørdag søndag
    uke uken kommune kommunen barnehage skole skolen biblioteket påmelding arrangement ungdom kveld billett mennesker
    øker følg spørsmål språk norsk norge bokmål nynorsk eg ikkje kva korleis kvifor vere frå noko nokon sjølv berre
    af at hvad hvornår mere meget måske nogle noget intet aldrig altid igen efter lige selv mig dig jer hende ham
    bliver blev været have havde kunne skulle ville gør gøre siger synes få fået gå går mellem imod igennem uden
    åbent åbner lukket velkommen tak i dag i morgen uge ugen kommunen børn børnehave skolen biblioteket tilmelding
    arrangement unge aften billet mennesker spørgsmål sprog dansk danmark lørdag søndag læs følg køb øl æble rød
  `),
  german: words(`
    und der die das ist nicht ein eine einen einem einer mit für auf dem den des im am zum zur von vom bei aus nach
    über unter zwischen ohne gegen durch wir ihr sie ich du er es sich auch noch nur schon sehr mehr alle alles wenn
    weil dass oder aber wie was wer wo wann warum kann können muss müssen soll wird werden wurde haben hat hatte sind
    war waren sein ihre unsere unser euer bitte danke willkommen heute morgen uhr montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz mai juni juli oktober dezember geöffnet geschlossen kostenlos eintritt
    anmeldung veranstaltung gemeinde stadt schule kinder jugendliche bücherei straße größe schön weiter lesen
  `),
  french: words(`
    bienvenue livres nouveaux nouvelles beaucoup avons avez peuvent pouvez veuillez contacter questions si service
    clients fermée ouverte ouvertes bibliothèque jeunes familles parents rue eau jour jours semaine mois année mairie
    habitants gratuite entrée inscrire avant après entre chez sans sous vers pendant toujours encore aussi parce quand
    comment pourquoi quel quelle
    le la les un une des du de et est en que qui dans pour pas sur au aux avec il elle nous vous ils elles je tu ne se
    ce cette ces son sa ses leur mais ou où donc car plus très bien tout tous toute fait être avoir sont était été
    aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche bienvenue merci bonjour école bibliothèque
    enfants gratuit ouvert fermé heures commune ville informations inscription événement français c'est j'ai l'école
  `),
  spanish: words(`
    tenemos nuevos libros muchos escuela cerrada abierta puede pueden preguntas contacto contacte servicio cliente
    jóvenes familias padres calle agua día días semana mes ayuntamiento habitantes entrada inscribirse antes después
    entre sin desde hasta siempre cómo qué cuál bienvenida nueva nuevas
    el la los las un una unos de del y es en que por para con no se su sus al lo como más pero muy ya todo todos esta
    este esto son era fue ser estar está están hay cuando donde quien porque también nosotros usted ustedes hoy mañana
    lunes martes miércoles jueves viernes sábado domingo bienvenidos gracias hola escuela biblioteca niños gratis abierto
    cerrado horas municipio ciudad información inscripción evento año español
  `),
  otherRomance: words(`
    abbiamo molti libri nuovi nuove scuola chiusa aperta biblioteca benvenuto benvenuti potete domande servizio clienti
    ragazzi famiglie genitori via acqua giorno settimana mese comune ingresso gratuito prima dopo tra fra senza temos
    muitos livros novos fechada aberta perguntas serviço jovens famílias pais rua água dia semana mês município entrada
    antes depois entre sem desde até sempre
    il lo gli di che è e non per con una sono della delle degli nel nella anche più questo questa come quando dove
    oggi domani grazie benvenuti bambini scuola não é do da dos das em um uma com para mais muito você obrigado hoje
    amanhã escola crianças și este nu să pe cu din pentru sunt la mai care ce
  `),
  slavicAndBaltic: words(`
    i w na z do nie się jest to że o jak ale po co tak za od już czy dla jestem są był być może przez przy dzień dobry
    dziękuję proszę szkoła dzieci gmina dzisiaj jutro witamy bezpłatny otwarte polski język je a se v si ne že pro
    jsem jsou který také jako děkuji škola děti dnes ir un par ar no kas tas ka bet vai jau nav tiek latviešu paldies
    skola bērni šodien yra kad su iš bet ar jau dar tik labai ačiū mokykla vaikai šiandien lietuvių
  `),
  turkishAndKurdish: words(`
    yeni kitap kitaplar kitabımız kütüphane kütüphaneye pazartesi salı çarşamba perşembe cuma cumartesi pazar günü
    kapalıdır açıktır saat sayıda aileler gençler lütfen soru sorularınız iletişim hizmet pirtûk pirtûkên nû pirtûkxane
    sêşem duşem yekşem rojê demjimêr zarokan malbat
    ve bir bu da de için ile çok ne var yok daha gibi ama ben sen biz siz onlar değil olarak kadar sonra bugün yarın
    hoş geldiniz teşekkür ederiz okul çocuklar ücretsiz açık kapalı belediye türkçe û li ji bo ku di de ne jî ev ew em
    hûn wan min te gelek baş spas bi xêr hatin dibistan zarok îro sibê kurdî
  `),
  vietnameseAndAlbanian: words(`
    và của là có không được cho các một những trong với người để này khi đã tôi bạn chúng xin chào cảm ơn trường trẻ em
    miễn phí hôm nay ngày tiếng việt dhe në një të për me nga që është nuk do ka kanë ky kjo si por edhe më shumë sot
    nesër faleminderit mirë se vini shkolla fëmijët shqip gjuha
  `),
  otherNordicAndHungarian: words(`
    og að er ekki það sem við til ég þú hann hún um með fyrir á í en eða þetta börn skóli í dag takk velkomin íslenska
    és a az nem hogy egy van is de meg ez csak már mint vagy nagyon köszönöm ma holnap iskola gyerekek magyar nyelv
  `),
  dutch: words(`
    de het een en van is niet dat die in op te met voor zijn er aan ook maar als naar bij uit om dan nog wel geen wij
    jullie hij zij deze dit waar wanneer vandaag morgen welkom bedankt school kinderen gratis open gesloten gemeente uur
  `),
};
