import { defineCheck } from "../../context/check";
import { parseDay } from "../../facts/calendar";
import { say } from "../../model/say";
import { factsByLanguage } from "./days-of-draft";
import { impossibleDays, impossibleTimes, missingMonths, reversedRanges } from "./impossible";
import { weekdayReports } from "./other-weekday";
import { pastDays } from "./past-days";
import { midnights, relativeDays } from "./unclear-times";

export const possibleDates = defineCheck({
  id: "possible-dates",
  title: say("Päivät ja ajat", "Dagar och tider", "Days and times"),
  kinds: {
    "other-weekday": {
      level: "error",
      message: say(
        "{date} on {rightFi}, ei {writtenFi}. Korjaa viikonpäivä tai päivämäärä.",
        "{date} är en {rightSv}, inte en {writtenSv}. Rätta veckodagen eller datumet.",
        "{date} is a {rightEn}, not a {writtenEn}. Correct the weekday or the date.",
      ),
      headline: say(
        "Viikonpäivä ei täsmää: {date}",
        "Veckodagen stämmer inte: {date}",
        "Weekday does not match: {date}",
      ),
    },
    "day-or-time": {
      level: "reminder",
      message: say(
        "{written}: päivänä se on {rightFi}. Korjaa, tai kirjoita ajan eteen ”klo”.",
        "{written}: som dag är det en {rightSv}. Rätta, eller skriv ”kl.” framför en tid.",
        "{written}: as a day it is a {rightEn}. Correct it, or put “klo” before a time.",
      ),
      headline: say(
        "Onko {written} päivä vai aika?",
        "Är {written} en dag eller en tid?",
        "Is {written} a day or a time?",
      ),
    },
    "month-missing": {
      level: "reminder",
      message: say(
        "Epäselvät päivät: {date}. Kirjoita myös kuukausi.",
        "Oklara dagar: {date}. Skriv också månaden.",
        "Unclear days: {date}. Write the month too.",
      ),
      headline: say("Päivästä puuttuu kuukausi", "Datumet saknar månad", "The date has no month"),
    },
    "no-such-day": {
      level: "warning",
      message: say(
        "Päivää {date} ei ole. Tarkista päivämäärä.",
        "Dagen {date} finns inte. Kontrollera datumet.",
        "There is no {date}. Check the date.",
      ),
      headline: say("Päivää {date} ei ole", "Dagen {date} finns inte", "There is no {date}"),
    },
    "no-such-time": {
      level: "warning",
      message: say(
        "Kellonaikaa ”{time}” ei ole. Tarkista aika.",
        "Klockslaget ”{time}” finns inte. Kontrollera tiden.",
        "There is no time “{time}”. Check it.",
      ),
      headline: say("Kellonaikaa ei ole olemassa", "Klockslaget finns inte", "There is no such time"),
    },
    "ends-before-start": {
      level: "warning",
      message: say(
        "Päättymisaika on ennen alkamista: {date}. Tarkista päivät.",
        "Tiden slutar innan den börjar: {date}. Kontrollera dagarna.",
        "This ends before it starts: {date}. Check the days.",
      ),
      headline: say("Loppuu ennen kuin alkaa", "Slutar innan det börjar", "Ends before it starts"),
    },
    past: {
      level: "warning",
      message: say(
        "{date} on jo mennyt. Tarkista päivämäärä.",
        "{date} har redan varit. Kontrollera datumet.",
        "{date} has already been. Check the date.",
      ),
      headline: say("{date} on jo mennyt", "{date} har redan varit", "{date} has already been"),
    },
    "no-date": {
      level: "reminder",
      message: say(
        "Julkaisu näkyy vielä myöhemmin. Lisää päivämäärä sanan ”{word}” viereen.",
        "Inlägget syns också senare. Lägg till ett datum vid ”{word}”.",
        "The post is seen later too. Add a date beside “{word}”.",
      ),
      headline: say("Päivämäärä puuttuu", "Datum saknas", "The date is missing"),
    },
    "other-day": {
      level: "reminder",
      message: say(
        "Tänään kirjoitettuna ”{word}” on {date}. Tarkista päivä tai julkaisuaika.",
        "Räknat från i dag är ”{word}” {date}. Kontrollera dagen eller när du publicerar.",
        "Counted from today “{word}” is {date}. Check the day, or when you publish.",
      ),
      headline: say("Sana ja päivä eivät täsmää", "Ordet och datumet går inte ihop", "The word and the date disagree"),
    },
    midnight: {
      level: "reminder",
      message: say(
        "Kello 24 on helppo ymmärtää väärin. Kirjoita 23.59.",
        "Klockan 24 är lätt att missförstå. Skriv 23.59.",
        "A deadline at 24 is easily misunderstood. Write 23.59.",
      ),
      headline: say("Kello 24 on monitulkintainen", "Klockan 24 kan missförstås", "Midnight as 24 may mislead"),
    },
  },
  labels: {
    weekday: say("Vaihda viikonpäivä: {text}", "Byt veckodag: {text}", "Change the weekday: {text}"),
    "weekday.short": say("Vaihda", "Byt", "Change"),
    date: say("Vaihda päivä: {text}", "Byt datum: {text}", "Change the date: {text}"),
    "date.short": say("Vaihda", "Byt", "Change"),
    "add-date": say("Lisää {text}", "Lägg till {text}", "Add {text}"),
    "add-date.short": say("Lisää", "Lägg till", "Add"),
    time: say("Vaihda: {text}", "Byt till: {text}", "Change to: {text}"),
    "time.short": say("Vaihda", "Byt", "Change"),
  },
  params: {
    /** Words of invitations and deadlines. */
    inviting: [
      ..."tervetuloa tule= tulkaa= ilmoittaudu osallistu= hae= hakekaa varaa= varaathan lähde= lähtekää nähdään tavataan".split(
        " ",
      ),
      ..."järjestetään pidetään alkaa= avataan kutsumme kutsuu viimeistään mennessä".split(" "),
      ..."välkommen välkomna kom= anmäl sök= ansök boka= delta= ses= träffas ordnas hålls börjar= inbjuder bjuder senast".split(
        " ",
      ),
    ],
    /** Words of texts that look back. */
    lookingBack: [
      ..."oli= olivat= olimme= kiitos kiitämme kiitokset päätti= päättyi= päätettiin hyväksyi sai= saivat saimme voitti kävi= kävivät kävimme".split(
        " ",
      ),
      ..."osallistui tapahtui sattui alkoi= alkoivat julkaisi teki= tekivät kokosi keräsi= valitsi eilen viime= olin= kävin= sain= pääsin= pääsimme tapasin tapasimme puhuin puhuimme kuulin kuulimme vierailin vierailimme opin= opimme tunnelmia".split(
        " ",
      ),
      ..."var= hade= tack= tackar blev= fick= deltog höll= hölls= började= slutade= beslöt beslutade godkände vann= gick= kom= samlade hände igår förra besökte pratade talade lärde diskuterade presenterade invigde".split(
        " ",
      ),
    ],
    /** Words of deadlines, beside which 24 o'clock is doubtful. */
    deadline: ["mennessä", "viimeistään", "asti=", "saakka=", "senast", "t.o.m.", "till="],
  },
  tightening: { deadline: "more" },
  review(context, params) {
    const today = parseDay(context.draft.today);
    if (!today) return [];
    const facts = factsByLanguage(context);
    const wrong = weekdayReports(context, facts, today, params.lookingBack);
    const reportedDates = new Set(wrong.flatMap(({ dates }) => dates));
    return [
      ...wrong.map(({ report }) => report),
      ...impossibleDays(context, facts, today),
      ...reversedRanges(context, facts),
      ...pastDays(context, facts, today, params, reportedDates),
      ...impossibleTimes(context),
      ...missingMonths(context),
      ...relativeDays(context, facts, today, params.lookingBack),
      ...midnights(context, facts, params.deadline),
    ];
  },
});
