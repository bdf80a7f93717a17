/** Common given names in Finland, in lower case: what follows one with a capital letter is most likely a person. */
const names = `aada aapo aaro aatos abdi abdullah ada adam adele adrian agnes agneta ahmed ahti aila aili aino akseli aleksandr aleksandra aleksi
aleksis alexander alexandra alfred ali alice alina alisa alma alva amalia amalie amanda amelie amir anders andreas andrei anette
angelica anisa anita anja anna annabella annamari annastiina anne anneli annette anni annika annina annukka anselmi anssi antero
anthony anton antonia antti anu arja armas arto arttu arttur arvid arvo asta astrid atte august auli aurora axel ayan aziz barbro beata
beatrice bengt benjamin bertel birger birgit birgitta björn bo boel boris brita britt börje carina carl carola caroline catharina
cecilia cedric celia charlotta charlotte christa christel christer christian christina christine christoffer claes clara cornelia
dagmar daniel daniela david denis denise dennis dmitri ebba edith edla edvard edvin eeli eelis eemeli eemil eerik eerika eerikki eero
eetu eeva eevert eija eila eino elena elias eliel eliisa elin elina elis elisa elisabet elisabeth elise ella ellen elli ellinoora
ellinor elma elmeri elmo elsa elvi elvira emil emilia emma emmanuel emmi enni ensio enzo eric eriika erik erika erja erkki erkko ernst
esa esko essi ester esteri eugen eugenia eva eveliina evelina evert fanny fatima fatuma felicia felix filip frans fredrik fredrika frej
freja frida gabriel gabriella georg gerd gertrud greta gudrun gunilla gunnar gunnel gustaf gustav göran hamza hanna hannah hanne
hannele hannes hanno hannu harald harri harriet hassan hedda hedvig heidi heikki helen helena helge heli helinä helka helmer helmi
helvi henna henri henriikka henrik henrika herman hertta hibo hilda hilja hilkka hilla hillevi hilma hugo håkan ibrahim ida igor iida
iina iiris iiro iivari iivo ilja ilkka ilmari ilona ilpo ilse impi imran inari inga inger ingmar ingrid inka inkeri irene irina iris
irja irma irmeli isabel isabella isac isak isla ismail ismo ivan ivar jaakkima jaakko jaakob jaana jacob jakob jalmari jan jani janika
janina janne jari jarkko jarl jarmo jasmin jasmine jasper jean jenna jenni jennifer jenny jens jere jeremias jesse jessica jimi joa
joakim joel joeli johan johanna johannes john jonas jonatan joni jonna joona joonas jorma josef josefiina josefin josefina josefine
joseph josua jouko jouni juha juhana juhani juhanna juho jukka julia julian juliana julie julius jussi justus jutta juuli juulia juuso
jyri jyrki kaapo kaarin kaarina kaarlo kai kaija kaino kaisa kaius kaj kalervo kalevi kalle karin karita karl karoliina karolina kasper
kasperi kaspian katariina katarina kati katja katri katriina kauko kauno kerkko kerstin kerttu kim kimmo kira kirill kirsi kirsikka
kirsti kjell klara klaus krista krister kristian kristiina kristina kristofer kristoffer kurt kustaa kyllikki kyösti laila laina lars
lasse lauha laura laurens lauri leea leena leevi leif leila lena lenita lennart lenni leo leon lia liam liisa lilian lilja lilli linda
linn linnea linus lisbeth livia lotta loviisa lovis lovisa luca lucas ludvig lukas luna lydia lyydia lyyli maaret maaria maarit
madeleine magnus maija maiju maire malin malva manu marcus margareta margit mari maria mariam mariann marianne mariia marika marina
marita maritta marja marjaana marjatta marjo marjukka marjut markku marko markus marleena marlene martin martina martta mathias matias
matilda matleena mats matti mattias mauno maurits max maxim maya melissa merja mette mia mici mikael mikaela mikaeli mikhail mikkel
mikko mila milja milla milo mimosa minea minja minna minttu mira mirja mirjam mirjami mirka mohamed mohammed mona monica monika moona
muhammad muhammed mustafa märta naima natalia natalie nea neea nella nelli nestori nick nicolas nicole niilo niina nikita niklas niko
nikolai nils nina nino noa noah noel nooa noomi nora nuutti odin oili oiva okko olavi ole oleg olga oliver olivia olli olof omar onerva
onni oona orvokki oscar oskar oskari osman osmo ossi otso otto outi owe paavali paavo pasi patrik paul paula pauli pauliina paulina
peetu peik pekka pekko pentti peppi per pertti peter petra petri petteri pia pihla piia pinja pirjo pirkko pontus päivi päivikki raakel
rafael ragnar raija raili raimo rainer rami rasmus raul rauni rauno rebecka rebekka reetta regina reijo reino renja rickard riikka
riina rikhard risto rita ritva robert robin roger roland rolf roni ronja ronny roope roosa rosa rosanna ruben runa ruth ruut saana
saara saija saini saku salla salli salme salomon samantha sami samir samira sampo samu samuel samuli sandra sanelma sanna sanni santeri
santtu sara sari satu sauli sebastian seija selina selma senja senni seppo sergei signe sigrid sigurd siiri silja silvia simo simon
sini sinikka sinna siri sirje sirkka sirkku sirpa siru sisko sivi sofi sofia soili solveig sonja stefan stella stig stina sune susanna
susanne suvi svante svea sven svetlana sylvi taavetti taavi tage tahvo taimi taina taneli tanja tapani tapio tarja taru tatu tea teea
teemu teijo tellervo telma teo teppo teresa terese teresia terhi tero terttu thea theo theodor therese thomas tiia tiina tiitus tilda
tim timo tina toini tom tomas tomi tommi toni tora toralf torbjörn tore torsten tove tuija tuire tuomas tuomo tuukka tuula tuulia
tuulikki tuure tyyne tyyni ulf uljas ulla ulrik ulrika urho urpo ursula uuno valdemar valentin valentina valma valto valtteri vanessa
vappu veera veeti veijo veikka veikko vellamo vera verna verneri vesa vidar viivi viktor viktoria vilgot vilho vili viliina viljami
viljo ville vilma vilna vincent viola virpi vivian vladimir volmar väinö walter waltteri werner wilhelm william wilma yasmin ylermi
ylva yngve yrjö yrsa yusra yusuf zahra zainab zoe åke åsa östen`;

export const firstNames: ReadonlySet<string> = new Set(names.split(/\s+/));
