/** What a paper says that must be carried whole: names, titles, dates, amounts, figures, decisions and oddities. */
export interface PaperFacts {
  /** Said by the scenario, and read by whoever reads the finished paper. */
  readonly said: readonly string[];
  /** Data in the scenario, printed in Paragraf's own form. */
  readonly printed: readonly string[];
  /** At the foot of every page of the PDF. */
  readonly foot: readonly string[];
  /** Beside the paper: in the history and on the anslag. */
  readonly beside: readonly string[];
}

const facts = (text: string): string[] => text.split(/\s*[|\n]\s*/).filter(Boolean);

export const FACTS: Readonly<Record<string, PaperFacts>> = {
  '000-skaraborg-2021-06-01': {
    said: facts(`
      SAMORDNINGS- | FÖRBUNDET | Styrelsemöte Samordningsförbundet Skaraborg
      Carina Gullberg | Lars Waldefeldt | Ann-Christine Fredriksson | Monica Staudinger | Lena O Jenemark
      Ewa Karlsson | Pernilla Johansson | Ulf Genitz | Peter Sand Larsson | Christel Martinsson
      Amanda Hermansson | Anette Karlsson | Catharina Åslund | Ulla-Karin Cannervik | Louise Ahlgren
      Louise Samuelsson | Sebastian Ekeroth Clausson | Caroline Lundberg | Alda Danial | Anna Bergman
      Anna-Karin Skatt | Ida Ekeroth Clausson | Veronica Witte | Ann-Sofie Lövgren | Gullspångs kommun
      Götene kommun | Hjo kommun | Karlsborgs kommun | Lidköpings kommun | Skara kommun | Töreboda kommun
      Vara kommun | Essunga kommun | Falköpings kommun | Tibro kommun | Skövde kommun | Tidaholms kommun
      Mariestads kommun | Västra Götalandsregionen | Arbetsförmedlingen | Försäkringskassan | förbundschef
      administratör | ordförande | vice ordförande | S:t Sigfrids gata 8, Skövde | Anmäلت förhinder | §8d och §8e
      SUS-verktyget | sektorsövergripande | Styrelseberedningen | uppdelad på kön | kommunvis
      Månadsuppföljningar och självskattning | slutet av april | från och med augusti | på remiss
      Styrgrupper | projektavtalen | 13 oktober | I början av maj | tre beredningsgrupperna
      innan semestern | KPA pension | Skaraborgshälsan | dataskyddsombudet | 21 april | omvärldsdag
      Väckte de kanske någon ny idé? | uppdragsbeskrivningar | styrdokument | i augusti | i september
      tvååriga ESF-projektet | slutrapport | slututvärdering | metodmaterial | hemsida
      Trädgårdstjänst i Götene | Bildspelet är bilaga | kortvariant av rekryteringsutbildningen | HR
      Cresco Creare | ska samlas styrelsens idéer | nästa styrelsemöte | progressionsmätning
      referensgruppen | saknar offentlig försörjning | Bakgrund | Behovsanalys | försörjningsstöd
      december 2019 | Kunskap/förhållningssätt och värdegrund | Identifierade fokusområden | Cresco Create
      Förberedande insatser | Individer med språksvårigheter
      Individer med långvarig ersättning från försörjningsstöd | Individer med aktivitetsersättning
      Handledarkompetens/mottagarkompetens | Inkludering och fördomsfrihet | "nollklassades" rättigheter
      Individinriktade insatser | ett litet "lager" | "språksvaga" | Prerehabilitering/förberedande insats
      Kartläggning | Strukturinriktade insatser | Samverkansteam
      Förstärkt samverkan, Rehabforum, Ett friskare MTG
      Övriga strukturinriktade insatser/kompetensutveckling | 7TJUGO | Det goda exemplet | psykisk ohälsa
      blev aldrig ett beslutsärende | Stärka individen och prerehabiliteringen
      Mariestad, Töreboda och Gullspång | under 2021 | budgetprognosen | årshjulet för 2022
      viljeinriktningen | fastställs slutligt på styrelsemötet i september | Stoppa våldet | under 2022
      under förutsättning att | september månad | Registerförteckningen | NNS | Nationella rådet
      Under 2020 | kommunikationskampanj | KMPG | delårsredovisning | övriga revisorer | sen höst
      norra och östra | ansvarsfrihet 2020 | tre tidigare förbunden | Promise Hjo | enligt §6d
      Den 21 september kl. 9:00–12:00
    `),
    printed: facts(`
      Protokoll 3 2021 | tisdag 1 juni 2021 | kl. 09.00–12.00 | 2021-06-01 | §§ 1–9
      Amanda Hermansson, administratör, Samordningsförbundet Skaraborg | Anslag/bevis
      beloppet framgår inte av protokollet | Bifall med villkor | Avslag
      Tillagt vid sammanträdet | Veronica Witte, projektledare §6b | Ann-Sofie Lövgren, projektledare §6c
    `),
    foot: facts(`Ordförandes sign | Justerares sign`),
    beside: facts(`2021-06-29`),
  },
  '001-sodra-dalarna-2024-09-18': {
    said: facts(`
      SÖDRA DALARNAS | Sammanträdesprotokoll | Södra Dalarnas Samordningsförbund
      Arbetsmarknadsenheten och Samverkansteam Avesta, Avesta kommun
      Gunilla Berglund | Per-Inge Nyberg | Lenä Kruse | Carina Gustavsson | Annika Karlsson | Anette Granegård
      Tina Holberg | Lilian Palm | Eva Kvarnström | Jonas Wells | Sonja Tiger | Malin Hagström
      Jan Pettersson | Sara Persson | Karin Lindblom | Per Westlund | Angelica Lundvall | Elin Årljung
      Gudrun Sjöberg | Helén Johansson | Jesper Nyström | Emma Sandgren | Elin Lausch Granlund
      Anna-Karin Stillfors | redovisningsekonom | Kommunekononom | tjänstgörande ersättare | revisor
      Avesta-, Hedemora- och Säters kommun, samt Region Dalarna | Hedemora kommun | Försäkringskassan
      verksamhetssamordnare Samverkansteam Avesta | coach Samverkansteam Avesta
      rehabkoordinator Vuxenpsykiatri | verksamhetsledare Samverkansteam Kraften Hedemora
      coach Samverkansteam Kraften Hedemora | verksamhetsledare Samverkansteam Säter
      coach Samverkansteam Säter | verksamhetschef IFO | Avdelningschef Säter
      SDSF 2024 000020 790 | SDSF 2024 000022 790 | SDSF 2024 000025 790 | SDSF 2024 000026 790
      SDSF 2024 000027 790 | SDSF 2024 000028 790 | Kommunkansliet, Avesta | ordinarie ledamot
      januari till augusti 2024 | per den sista augusti | knappt 1 200 tkr | nästan 1 400 tkr
      0,5 miljoner kr | Lärande och utveckling Finansiell Samordning | Karlstads kommun | Gävleborg
      Värmland | hösten för ett år sedan | 2026 | feedback informerad praxis | suicidsituationer
      lösningsfokus | 47 % | ekonomichef | längre fram kan tas tillbaka | juli 2023-juni 2024 | tom stol
      91 % | inför 2025 | 6,3 milj kr | 2 500 tkr | cirka 2 000 tkr | kommunstyrelsen | handlingsplan
      20 november kl 9-12 i Hedemora (AME) | fem år | lägger dem till handlingarna | 2 146 tkr | 1 670 tkr
      6 216 tkr | Samverkansteam Avesta Samverkansteam, Kraften Hedemora | den 20 november 2024
      Sveriges Kommuner och Regioner | NNS (Nationella Nätverket för Samordningsförbund)
      GDPR (dataskyddsförordningen) | senast i december i år
      LSG Avesta/Hedemora & LSG Säter (Lokal Samverkansgrupp)
      Regional samverkan inklusive ESF projektet (Europeiska Socialfonden)
      Nationellt/NNS (Nationellt Nätverk för Samordningsförbund) | början av september
      slutet av september | 23 september 2024 klockan 17:00-18:30 | Stockholm
      21 november 2024 klockan 10:00-16:00 | Arvode och ersättning för förlorad arbetsförtjänst
      nämnder och andra styrelser | omsorgsförvaltning | journalist | reportage | samhällsanalytiker
      indikatorenkät | till mitten av oktober | projektkontoret | Uppföljning/avstämning i förbundet
      dalanätverket | länsmedlemssamråd | årshjul | Norra Sverige | finsamkartläggning
      tysk management tidskrift | korttidsterapiföreningens | september 2025 | EU kommissionen
      kalendarier | NNS (Nätverk för Samordningsförbund) | "Svea-Kim" | icke-binär | kvinnoperspektiv
      Ordförande Gunilla Berglund tackar
    `),
    printed: facts(`
      onsdag 18 september 2024 kl. 08.30–15.15 | 2024-09-18 | (Försäkringskassan) § 27–34
      Eva Kvarnström, redovisningsekonom (Avesta kommun) § 30 | Jesper Nyström, coach Samverkansteam § 30
      §§ 27–38 | Ärendelista
      Bordlagt till 20 november 2024 | Uppdrag utan beslut – Kommun- och region
      Uppdrag utan beslut – Jonas Wells | Sekreterare
    `),
    foot: facts(`Justerares sign | Utdrag skickat till | Utdragsbestyrkande`),
    beside: facts(`
      Maria Hellgren | 2024-10-30 | 2024-11-06 | 28 november | från 21 till 28 november
      Helårsrapporter Samverkansteamerna juli 2023 -juni 2024 | Äskande för 2025 från Samverkansteamerna
    `),
  },
  '002-beredningsgrupp-2022': {
    said: facts(`
      Minnesanteckningar | Niklas Johansson | Sofia Melin | Eva Axelsson | Devleta Dzanic | Elin Süttenbach
      Jasmin Julardzija | Malin Ekström | Håkan Olsson | Monica Smedman | Mona Strand | Pär Engvall
      Sofia Palcic | Helen Svensson | Evelina Holmbäck | Pernilla | biträdande förbundschef | Sjuhärad
      informationsunderlaget | hemsida | Tidaholms kommun | Bräcke diakoni | huvudpart | februari
      språksvaga/utrikesfödda | integrationsinsatser | andra part | kommunövergripande ramar | punktinsats
      Beredningsgruppens synpunkter | projekttrötthet | fysisk aktivitet | vårdcentral | Cresco Create
      Lidköping, Skövde, Götene och Tidaholm | processtödjare | SCB och Kolada | rehabkoordinatorer
      styrelseberedningen | "sociala GIS-kartor" | a-kassa | sjukersättning | registerbaserad arbetskraft
      1 april | 31 augusti | ESF-ansökan | 17 maj kl. 12 | diskrimineringsgrunderna
      Samordningsförbundets dag | Skaraborgs Arbetsmarknadsdag | tjänstepersoner och politik
      informationsfilm | via teams | BIP | progressionsmätningen | Implementeringsstöd till alla kommuner
      kvartalet av 2022 | en samordnare | Förstärkning och förlängning | januari och februari
      befintliga tjänster | MUCF | 30-31 augusti | tre beredningsgrupper | Lumber & Karle i Kvänum
      framtida beredningsgrupp | lunch till lunch-mötet | Lunch till lunch-konferens
    `),
    printed: facts(`
      Datum saknas | Dagen framgår inte av anteckningarna | Närvarande | Frånvarande
      Pernilla, biträdande förbundschef, Sjuhärad, på distans punkt 8 | Ärendet behandlades inte | Ärendet sköts upp
    `),
    foot: [],
    beside: [],
  },
  '003-karlskoga-degerfors-2021-1': {
    said: facts(`
      Samordningsförbundet Karlskoga/Degerfors Örebro län | 222000-2279 | Finsams lokaler
      Kristina Borén | Kerstin Gustavsson | Gunilla Kanrell | Linda Matstoms | Johanna Svärd | Mari Cedervall
      Marina Wesström | Liselotte Eriksson | Carina Holm | Nils Varg | Sofia Tungfelt | Ingrid Witte
      Johanna Gustavsson | RÖL | KGA | DGF | förbundschef | ekonom | BESLUTSÄRENDE | 2020-11-17
      läggs till handlingarna | utsågs till sekreterare | 1 279 tkr | 488 tkr | 78% | 1% | 94%
      Coachingteamet: | +1 110 tkr | 5 047 tkr | Strukturella insatser: | +99 tkr | 100 tkr | Covid-19
      Kansli: | + 69 tkr | 1 218 tkr | Språka i samverkan: | 1 479 tkr | november och december
      separat utskick | statens uppföljningssystem | i januari | fyra samordningsförbund
      Östra mellan Sverige (ÖMS nätverket) | början av 2021 | 400 tkr | BIP-projektet | dansk | 2 steg
      flera samordnade 22 | 32% | 22% | SKR | Inspektionen för socialförsäkringen | 2022 | Nationella rådet
      Revisorerna är 4 | Region Örebro Län | Degerfors kommun | Karlskoga kommun | Östra Värmland
      på torsdag | referensgrupp om kommunikation | Jobblinjen | KFE | Möckelnföreningarna | GPS | Vinnova
      500 tkr | Trainstation | 3,7 mkr | KSAU den 25 februari | SKR-konferens | mottagningsteamet
      åtta coacher | plexiglas | visir och munskydd | 203 deltagare | 66 nya | 73 avslutades | 47% | 26%
      25% | 20% | 80% | 140 enkätsvar | 106 | Polis, Länsstyrelsen och Socialstyrelsen | fas 2
      6 nya samordningsförbund | Linköping | erfarenhetsutbyte | 10 personer | 6 män och 4 kvinnor
      maj 2020 | 15 deltagare | 30 under hela tiden | 50% | ”coronasäkert” | Akkas lokaler
      2020 års årsredovisning | grund för hur arvoden | försäkringar för individer | DUA | 300 tkr | gymnasiet
      Supported Employment (SE) | doktorand på Örebro universitet | lektor i Supported Employment
      sekretessavtal | Presidiet | Inga övriga ärenden | Mötet Avslutas | 12 april kl. 9.00-12.00
    `),
    printed: facts(`
      Protokollsnummer: # 1 – 2021 | kl. 09.00–11.30 | Dagen framgår inte av protokollet | Datum saknas | §§ 1–12
      Deltog digitalt Gunilla Kanrell (AF) Linda Matstoms (FK) Johanna Svärd (DGF)
      Deltog digitalt Liselotte Eriksson (KGA) | org.nr 222000-2279
    `),
    foot: facts(`Justerandes sign | Utdragsbestyrkande`),
    beside: [],
  },
  '004-insjoriket-2021-09-17': {
    said: facts(`
      Styrelseprotokoll | Samordningsförbundet Insjöriket | Brogatan 16, Mölndals Stad | Anita Almqvist
      Sofia Sandängers | Sofia Sandäng och | Kent Lagrell | Eva Hallberg | Tomas Angervik | Anna Strand
      Maria Kornevik Jakobsson | Christian Eberstein | Anette Ryberg | Annika Ruys-Hagberg | Melina Myrbäck
      Olof Sjöberg | Fredrik Skoglund | Daniel Filipsson | Vice ordförande | Övriga ledamöter
      Övriga deltagare | Meddelat förhinder | Frånvarande | Mölndals stad | Västra Götalandsregionen
      biträdande förbundschef | ekonom | §1118 | Ansvarsfrihet och Indikatorer | sidan 10 | 14 | inte 12
      2020 | våld i nära relation | I juli | slutet av 2022 | sidan tre | Det lyder; | medlemsrådet
      8 oktober | Moderator | bevaras av samtliga parter | En vecka före mötet | Primus | Partille
      "gammelanlända" | Invux | Göteborgsregionen | 6 kommuner | Balder | styrgruppen | medarbetarenkät
      "husmöten" | skyddsronden | våningsplan | tre år | Brogatan | Alingsås | utträde | Härryda
      informationskampanj | VG region | ytterligare part | fysiskt närvarande | senast under nästa vecka
      28 oktober 10-12 | spindeldiagram | Danmark | SKAPA | Halland | under 2022 | två promille | 3 promille
      kontaktpersoner | Respondere 8 november | Styrelsens arbetsdag | 211008 9-16 | Medlemssamråd
      211022 9-12 | 211125 kl. 13.30 – 16.30
    `),
    printed: facts(`
      Diarienummer Inte ifyllt | Justeringsdag Inte ifylld | fredag 17 september 2021 | §§ 1112–1120
      Anita Almqvist (L) | Kent Lagrell (M) | Tomas Angervik (S) | Anna Strand (C)
      Maria Kornevik Jakobsson (C) | Christian Eberstein (KD) | Daniel Filipsson (M) | Fredrik Skoglund, AF
      Olof Sjöberg, ekonom § 1115 | Kommande möten
    `),
    foot: [],
    beside: [],
  },
};
