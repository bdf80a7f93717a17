/** Common given names in Finland, in lower case: what follows one with a capital letter is most likely a person. */
const names = `aada aapo aaro aatos ada adam agneta ahti aila aili aino akseli aleksi alexander alexandra alfred ali alice alisa alma alva
amanda amir anders andreas anita anja anna anne anneli anni annika annukka anssi anton antti anu anton arja armas arto arttu arvo asta
astrid atte august auli axel beatrice benjamin bengt birgitta björn bo boris carina carl carola caroline cecilia charlotta christel
christer christian christina christoffer daniel david ebba eelis eero eetu eeva eija eila eino elena eliel elin elina elisa elisabet
elisabeth elise ella ellen elli elma elmo elsa elvira emil emilia emma emmi enni ensio enzo eric erik erika erkki ernst ester esko essi
eva eveliina fanny fatima felicia felix filip frans fredrik fredrika frida gabriel georg gunilla gunnar gunnel göran hanna hannah hannele
hannes hanno hannu harald harri harriet heidi heikki helena helge heli helka helmi helvi henna henri henriikka henrik herman hilda hilja hilkka
hilla hilma hugo håkan ida iida iina iiris iiro iivari ilkka ilmari ilona ilpo ilse inari inga inger ingmar ingrid inka inkeri irene iris irja
irma isabella isak isla ismo ivar jaakko jaana jakob jan jani janina janika janne jari jarkko jarmo jasmin jasper jenna jenni jenny jere
jesse jessica joakim joel joeli johan johanna johannes john joni jonas jonatan jonna joona joonas josef josefin joseph jouko jouni juha juhana
juhani juho jukka julia julius jussi jyri jyrki kaarina kaarlo kai kaija kaino kaisa kaj kalervo kalevi kalle karin karita karl karoliina
karolina kasper kasperi katariina katarina kati katja katri katriina kauko kim kimmo kira kirsi kirsti klaus krister kristian kristiina
kristina kyllikki kyösti laila lars lasse laura lauri leena leevi leif lena lenni leo leon lia liam lilja lilli linda linnea linus lisbeth
lotta lovisa lucas luca ludvig lukas luna lydia magnus maija maiju maire malin manu marcus maria mariam marianne marika marina marita maritta
marja marjaana marjatta marjo marjut marko markku markus martin martta mathias matias matilda matti mauno maurits max maya mia mikael mikaela
mikko mila milja milla milo mimosa minea minna minttu mira mirja mirjami mirka mohamed monica monika muhammad naima nea nella nelli nestori
nick niilo niina niklas niko nils nina nino nooa noel noomi nora oiva olavi ole olga oliver olivia olli omar onni oona osmo oscar oskar oskari
oskari ossi otso otto outi paavo paula pauli pauliina paulina peetu pekka pentti per peppi pertti peter petra petri petteri pia pihla piia pirjo pirkko
pontus raija raili raimo rami rasmus rauni raul reetta reijo reino rickard riikka riina risto rita ritva robert robin roger roni ronja roosa
rosa ruben ruut saana saara saija saku salla salli samuel samuli sami sampo sandra sanna sanni santeri santtu sara sari satu sebastian seija
selma senja seppo sigrid siiri silja silvia simo simon sini sinikka siri sirkka sirpa sisko sofi sofia solveig sonja stefan stella stig
stina susanna susanne suvi svante sven taimi taina taneli tanja tapani tapio tarja taru tatu tea teemu teijo tellervo teo teppo teresa terhi
terttu tero theo theodor thomas tiia tiina tilda tim timo tina toini tom tomas tomi tommi toni torsten tove tuija tuire tuomas tuomo tuula
tuulia tuulikki tyyne ulf ulla urho urpo ursula uuno valtteri vappu veera veeti veijo veikko vera verna vesa viktor viktoria viivi vilho
viljami ville vilma viola virpi väinö walter wilhelm wilma yrjö yusuf åke åsa`;

export const firstNames: ReadonlySet<string> = new Set(names.split(/\s+/));
