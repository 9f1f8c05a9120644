#!/usr/bin/env python3
"""Turn the research files into the dataset's own files.

    python3 data/convert.py RESEARCH [OUTPUT]

RESEARCH holds kz.json, kg.json, uz.json, tj.json, ru.json, indicators.json and
checked.txt; OUTPUT is this folder unless named. It writes dataset.json,
countries.json, events/*.json, indicators.json and sources.json.

The research repeats every source in full wherever it is cited. Here a source
becomes one item that events and values cite by id, so that a correction is
made in one place. The other fields are carried over as they are.

Every choice that a person made (what kind of thing an outlet is, what it is
called in an id, which of two copies of a source to believe) stands in a table
below. A publisher that no table knows stops the run: nothing is guessed.
"""
import calendar
import json
import pathlib
import re
import sys
import unicodedata

COUNTRIES = ["KZ", "KG", "UZ", "TJ", "RU"]
CHECK_DAY = "2026-11-22"

# ---------------------------------------------------------------- the dataset

DATASET = {
    "schemaVersion": 1,
    "id": "central-asia-ukraine-recruitment",
    "title": "Recruitment for the war in Ukraine",
    "description": (
        "What Kazakhstan, Kyrgyzstan, Uzbekistan, Tajikistan and Russia did about the recruitment and conscription of "
        "Central Asians for Russia's war in Ukraine: laws, warnings, trials, recruitment drives, call-ups, citizenship "
        "rules and diplomacy, side by side. Every event and every figure names its sources and says how sure it is. "
        "Researched for 2014 to March 2026, thinly before 2022."
    ),
    "version": "1.0.0",
    "licence": "CC BY 4.0",
    "countries": COUNTRIES,
    "categories": [
        ("legislation", "Legislation", "◆", "L", "Laws, bills, decrees and agreements on fighting in foreign wars, on army service, and on the penalties and exemptions that go with them."),
        ("prosecution", "Prosecution", "■", "P", "Arrests, investigations, trials, sentences, appeals and pardons, and official counts of cases."),
        ("warning", "Warning", "!", "W", "Official warnings and advice to citizens: not to fight, not to travel, what awaits those who do."),
        ("recruitment", "Recruitment", "+", "R", "Recruitment drives, offers, raids and pressure on migrants and prisoners, and counts of the recruited, killed and captured."),
        ("mobilisation", "Mobilisation", "▲", "M", "Mobilisation, conscription and reserve rules, troop movements, and what those who flee a call-up meet."),
        ("citizenship", "Citizenship", "●", "C", "Citizenship, residence and migration rules, deportations and refused entries, and how many people they touch."),
        ("diplomacy", "Diplomacy", "○", "D", "Votes, statements, notes, summits, agreements and alliances where this was the subject."),
        ("propaganda", "Propaganda", "*", "G", "War symbols, propaganda, its bans, and pressure on media and artists over the war."),
    ],
    "researched": [
        (code, "2014/2026-03", thin, note)
        for code, thin, note in [
            ("KZ", ["2014/2021", "2024"], "Thin before 2022 and in 2024."),
            ("KG", ["2014/2021"], "Thin before 2022."),
            ("UZ", ["2014/2021"], "Thin before 2022."),
            ("TJ", ["2014/2021"], "Thin before 2022. The treaty of 1995 is listed because it is still in force."),
            ("RU", ["2014/2021"], "Thin before 2022."),
        ]
    ],
}

# Alliances: only memberships that the membership indicators show to be in force. Observers (Uzbekistan in the EAEU)
# and suspended members (Uzbekistan in the CSTO) are left out.
COUNTRY_FACTS = [
    ("KZ", "Kazakhstan", "Казахстан", "Қазақстан", "Astana", ["CSTO", "EAEU", "CIS", "SCO"]),
    ("KG", "Kyrgyzstan", "Кыргызстан", "Кыргызстан", "Bishkek", ["CSTO", "EAEU", "CIS", "SCO"]),
    ("UZ", "Uzbekistan", "Узбекистан", "Oʻzbekiston", "Tashkent", ["CIS", "SCO"]),
    ("TJ", "Tajikistan", "Таджикистан", "Тоҷикистон", "Dushanbe", ["CSTO", "CIS", "SCO"]),
    ("RU", "Russia", "Россия", "Россия", "Moscow", ["CSTO", "EAEU", "CIS", "SCO"]),
]

# ------------------------------------------------------------------- sources

# The table of publishers. Each group is a CSL type and the field that carries the publisher's name: `container-title`
# for outlets and sites made of articles, `publisher` for institutions and legal databases. An entry may say
# `Name = slug`; otherwise the slug is the name in plain letters.
NEWS = """
1NewsDay | 24 Kanal | 24.kg = 24kg | 247newsagency | 24hod.sk | 24newsbulletin | 360.ru | ACCA | Actualno | AFN | AFP | Agenzia Nova
| Ak Zhaik | AKIpress | Al Jazeera | Altyn-Orda | Anews | Anhor.uz | Apostrophe | Arbat.media | Argument.kg | ASB Media
| Asia Pacific Report = asia-pacific | Asia Today | Asia-Plus | AsiaTerra | Associated Press = ap | Astana Herald | Atlas of Wars
| Azda TV | Babel | BAQ.kz | BBC News = bbc | Bizmedia.kz | Bloomberg | bne IntelliNews = intellinews | BOL News
| Bright Uzbekistan | Bulak.kg | Buta.media | CABAR.asia = cabar | Caliber.az | Caravanserai | cccv.info | Censor.net
| Central Asia 24 | CentralAsia.media | CentrAsia | Charter97 | Chechenews | CNN | commonspace.eu | Conflict Watcher | CRN Press
| Cultureru | Current Time = currenttime | Daryo | Diplomatic Info | DixiNews | dpa | EADaily | EconoTimes | EFE | EIN News | Elnashra
| Eltuz | ERR | Espreso | Eurasia Times | Eurasian Star | Eurasianet | Euromaidan Press = euromaidan | Euronews
| European Pravda = eurointegration | Exclusive.kz | Factcheck.kz | Fakti.bg | Fergana | fin.org.ua | Focus | Forsal | Free Eurasia
| Gazeta.ru | Gazeta.uz | Ghroona | Glavcom | Global Voices | GlobalNews.kz | Haqqin | Holod | Icma.az | India Today | Inforesist
| Informburo | Inside Kyiv | Insider | Interfax | Interfax-Ukraine | Interia | IslamNews | Ittiloot | IWPR | Izvestia | K-News = knews
| Kabar | Kaktus.media = kaktus | kant.kg | Karaganda24 | Kasparov.ru | Kauniečiams | Kavkazsky Uzel | Kazakbol
| Kazakhstan Today = kt-kz | Kazinform | KazTAG | Khovar | Kierunek Kaukaz | KievSMI | Kloop | Kommersant | Kontur | Kresy.pl
| Kuban 24 | Kun.uz | Kursiv | Kursiv Uzbekistan = kursiv-uz | Kyiv Post | Lada.kz | LB.ua | Lenta.ru | Lettera43 | Liter.kz
| Magyar Hírlap | Manas News | Masa Media | Mediaplov | Mediazona | Meduza | Migranews | Minval | Misyjne.pl | MK.ru
| mordor.news | Moscow 24 | Moskva.kg | mosregion.info | Moy Gorod | myc.news | Nakanune.ru | Nasha Gazeta | Nasha Niva
| NBC News = nbc | News-Asia | news-pravda.com = news-pravda | News.Mail.ru = mail-ru | NEWS.ru | Newshub.uz | NEWSru.co.il
| Newsuz.com = newsuz | NewTimes.kz | NextShark | Nigeria Pulse | Nikkei Asia = nikkei | NikVesti | Norway Today
| Novaya Gazeta Europe = novaya-europe | Novyny.LIVE | nra.lv | NSN | NTV | NU.nl | NV | Obozrevatel | Observatorul.md | OQU News
| Orda.kz | Oriental Express | PA Media | Parus.kg | Pledge Times | Podmoskovye Segodnya = mosregtoday
| Public Radio of Armenia = armradio | Qalampir.uz | QR News | Radio 1 | RBC | RBC-Ukraine | Regnum | REN TV | Report = report-az
| Report.kg | Repost.uz | Republic World | Reuters | RFE/RL = rferl | RFE/RL Balkan Service = slobodna-evropa
| RFE/RL Kazakh Service = azattyq | RFE/RL Kyrgyz Service = azattyk | RFE/RL Moldova Service = europa-libera
| RFE/RL Russian Service = svoboda | RFE/RL Tajik Service = ozodi | RFE/RL Turkmen Service = azathabar
| RFE/RL Ukrainian Service = radiosvoboda | RFE/RL Uzbek Service = ozodlik | RIA Novosti = ria | RIA Novosti Crimea = ria-crimea
| Ritm Eurasia | Rosbalt | Rossa Primavera | Rossiyskaya Gazeta = rg | RT | Rzeczpospolita | RZVR | Schwarzer Schal | Seetao
| Shorts.ru | Sibir.Realii | Silkroadnews | Sky.zp.ua | Slovo i Dilo | Spektr | Sputnik | Sputnik Kazakhstan = sputnik-kz
| Sputnik Mundo | Sputnik Tajikistan = sputnik-tj | Sputnik Uzbekistan = sputnik-uz | SquareNews | Stiripesurse | Sugd News
| Sugdpressa | Svobodnaya Pressa = svpressa | Tafsilar | TASR | TASS | teleSUR | Tengrinews
| The Asia Business Daily = asia-business-daily | The Asia Times = asia-times-org | The Asian Observer | The Astana Times
| The Bulletin | The Daily Beast | The Defense Post | The Diplomatic Insight | The Independent | The Insider = theins
| The Jerusalem Post = jpost | The Kyiv Independent | The London Economic | The Moscow Times | The Tashkent Times | The Telegraph
| The Telegraph India | The Times of Central Asia = timesca | The Times of Islamabad | thetribune.com = thetribune | Tobolinfo
| Topgab | Total.kz | Trend | TRT World = trt | Turan | Turan Times | TurDef | Turkmenistan News Gazette = turkmenistan-gazette
| TVP World = tvp | Türkiye Today | Ukraine Business News = ubn | Ukraine Today | Ukrainian News = ukranews
| Ukrainska Pravda = pravda-ua | Ukrinform | Ulysmedia.kz | UNIAN | Unikal | United24 Media = united24 | UNN | UPI
| URA.ru | UrduPoint | UzA | uzbekny.com = uzbekny | UzDaily | Uznews.net | UzNews.uz | Vaib.uz | Vechernie Vedomosti
| Vecherniy Bishkek = vb-kg | Vedomosti | Vesti.news | Vestnik Kavkaza | VICE | Vlast | VNNow | VOA | VSE42.Ru = vse42 | Xinhua
| YA62 | Yep.uz | Your.tj | Youth.kz | yugsn.ru | Zakon.kz | Zamin.uz | Zerkalo | ZMINA | Zonauz | zptown.zp.ua = zptown
"""
LEGAL = """
Adilet | Garant | Ministry of Justice of Kyrgyzstan (legal database) = minjust-kg | Paragraph | Pavlodar.com legal database = pavlodar
| Continent Online | topuch.com = topuch | 3zprint-msk.ru = 3zprint | dereksiz.org = dereksiz | CIS Legislation | Buhgalteria.ru
| Voen-pravo.ru
"""
REPORTS = "Human Rights Watch = hrw | Institute for the Study of War = isw | Warsaw Institute"
# States, international bodies, associations, think tanks and advisers: pages of their own, not journalism.
INSTITUTIONS = """
Kremlin | Ministry of Foreign Affairs of Kyrgyzstan = mfa-kg | Interior Ministry of Uzbekistan = iiv-uz
| Investigative Committee of Russia = sledcom | Embassy of Uzbekistan in Israel = uz-embassy-israel | United Nations = un | UN Geneva
| UN Watch | ICRC IHL Databases = icrc | India in SCO | Institute of Strategic Studies Islamabad = issi | Chatham House
| Jamestown Foundation = jamestown | Conflict Intelligence Team = cit | ADC Memorial | Global Detention Project = gdp
| Kazakhstan International Bureau for Human Rights = bureau-kz | Connection e.V. | War Resisters' International = wri
| Rights in Russia | University of Padova Human Rights Centre = unipd | Ukrainian World Congress = uwc | Oxus Society | Konsu Group
| Confidence Group | MIR Care | migros-spb.ru = migros-spb | norma-migracia.ru = norma-migracia | OGResearch | Free Russia Forum
| юлай-уфа.рф = yulay-ufa | суховское.рф = sukhovskoe | Strategic Culture Foundation = fondsk | KSAP
"""
SITES = """
calend.online | technerium.ru = technerium | Analitika.at.ua = analitika | mytinyfeed.com = mytinyfeed | Tengele | DeepNewz
| buffett.ru | Mondaq | Lawspells | Liberal.ru | 34travel | CERSIA
"""
POSTS = "TGStat | telegram-store.com = telegram-store"
BLOGS = "Casey Michel | Window on Eurasia | Uzbekistan Law Blog = uz-law-blog | Dzen | Nasha Planeta"
MAGAZINES = "The Diplomat | Newsweek | Rabkor"
GROUPS = [
    (NEWS, "article-newspaper", "container-title"),
    (LEGAL, "legislation", "publisher"),
    (REPORTS, "report", "publisher"),
    (INSTITUTIONS, "webpage", "publisher"),
    (SITES, "webpage", "container-title"),
    (POSTS, "post", "container-title"),
    (BLOGS, "post-weblog", "container-title"),
    (MAGAZINES, "article-magazine", "container-title"),
    ("Central Asia-Caucasus Analyst = caci-analyst", "article-journal", "container-title"),
    ("Wikipedia", "entry-encyclopedia", "container-title"),
]
# Single pages that are not what their publisher's other pages are.
TYPE_OF_PAGE = {
    "https://docstore.ohchr.org/": "report",  # concluding observations of a UN committee
}

# One outlet, one name: spellings that differ, names that only made sense beside their country's events, and one outlet
# that is called both by its name and by its initials, even at one address.
PUBLISHER_NAME = {
    "Caliber.Az": "Caliber.az",
    "URA.RU": "URA.ru",
    "Kursiv Media Uzbekistan": "Kursiv Uzbekistan",
    "The New Voice of Ukraine": "NV",
    "Ministry of Foreign Affairs": "Ministry of Foreign Affairs of Kyrgyzstan",
    "Ministry of Justice legal database": "Ministry of Justice of Kyrgyzstan (legal database)",
}

# The article that the subject comes from is read at two addresses that copy it; it is one source.
NIKKEI = "https://militaryview.com/russia-and-central-asia-engage-in-tug-of-war-over-ukraine-conscription/"
NIKKEI_COPY = "http://myparkatyerkwood.org/russia-central-asia-locked-in-tug-of-war-over-ukraine-recruiting.html"
SAME_PAGE = {NIKKEI_COPY: NIKKEI}

# What a person settled where copies of one address disagree and the general rules of `merge` cannot tell.
SETTLED = {
    NIKKEI: {
        "title": "Russia and Central Asia engage in tug of war over Ukraine conscription",
        "publisher": "Nikkei Asia",
        "date": "2023-08",
        "note": "Published in August 2023; the address is a reworded copy at Military View. The opening is also copied at "
                + NIKKEI_COPY + " under the headline 'Russia, Central Asia locked in tug of war over Ukraine recruiting'.",
    },
    # dpa wrote it, Anews printed it: the events that cite it say so.
    "https://www.anews.com.tr/world/2023/09/03/london-russia-recruits-migrants-soldiers-in-neighbouring-countries": {
        "publisher": "dpa", "note": "Reprint by Anews.",
    },
    # azattyk.org is the Kyrgyz Service's site.
    "https://www.azattyk.org/a/33577097.html": {"publisher": "RFE/RL Kyrgyz Service"},
    # A topic page, cited for several articles that it lists.
    "https://timesca.com/tag/war-in-ukraine/": {
        "title": "War in Ukraine",
        "note": "Topic page; one of the articles listed is 'At Least 66 Uzbeks Confirmed Dead Fighting for Russia in Ukraine'.",
    },
    # The language is a field of its own.
    "http://cbd.minjust.gov.kg/act/view/ky-kg/111527": {
        "title": "Criminal Code of the Kyrgyz Republic No. 19 of 2 February 2017, marked as repealed",
    },
    # The outlet's own quotation marks.
    "https://www.svoboda.org/a/eta-tema-ostaetsya-tabu-grazhdane-stran-tsentraljnoy-azii-v-plenu/33615047.html": {
        "title": "«Эта тема остается табу». Граждане стран Центральной Азии в плену",
    },
}

# Ids that cannot be made from the words of the title.
SETTLED_ID = {NIKKEI: "nikkei-2023-08-tug-of-war"}
ID_WORDS = {
    "https://elnashra.com/news/show/1554425/": "kazakhstan csto forces",  # the title is in Arabic
}
ID_LENGTH = 48

# No word that turns a sentence into its opposite (not, не, без, nicht) is among them.
STOP_WORDS = set("""
a an the of to in on for and or at by with from as is are be was were been has have had it its his her their who that this these those
after over into about up out than how why what when which says say said will can now more do does
в во на и с со о об от до для по из за что как к ко у при или его их мне о про над под
у та і й з зі до від за що як про на в із для не
w we z ze na do i o za od się są po dla
il lo la le gli di da del della dei per con su e a i al
el los las de en por que y con un una su
der die das den dem ein eine und zu von im mit für ist sind
les des du et pour aux un une est avec
a az és să și la cu în din pe ce de
""".split())

CYRILLIC = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһҳҷӣӯѓ",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g u a g q n o u u h h j i u g".split(" "),
))
LATIN = {"ł": "l", "ø": "o", "ı": "i", "ə": "a", "ß": "ss", "đ": "d", "æ": "ae"}


def publishers():
    table = {}
    for names, kind, field in GROUPS:
        for entry in names.split("|"):
            name, _, slug = (part.strip() for part in entry.strip().partition("="))
            assert name not in table, name
            table[name] = (kind, field, slug or slug_of(re.sub(r"^The ", "", name)))
    slugs = [slug for _, _, slug in table.values()]
    assert len(slugs) == len(set(slugs)), sorted(s for s in slugs if slugs.count(s) > 1)
    return table


def plain(text):
    """The text in lower-case ASCII letters, whatever its script."""
    text = unicodedata.normalize("NFC", text).lower()
    text = "".join(CYRILLIC.get(c, LATIN.get(c, c)) for c in text)
    text = unicodedata.normalize("NFKD", text)
    return text.encode("ascii", "ignore").decode()


def slug_of(text):
    return re.sub(r"[^a-z0-9]+", "-", plain(text)).strip("-")


def title_words(title):
    title = re.sub(r"(?<=\d)[., ](?=\d{3}\b)", "", title)        # 1,110 is one number
    title = re.sub(r"\d+[.,]\d+\w*", "", title)                 # 16.9bn does not survive the loss of its point
    title = re.sub(r"['’]s\b", "", title)                        # Russia's, Russia’s
    found = re.findall(r"\w+", re.sub(r"['’ʻʼ‘`]", "", title))
    words = [w for w in found if w.lower() not in STOP_WORDS or (w.isupper() and len(w) > 1)]   # UN is not un
    return [p for p in (slug_of(w) for w in words) if p and (len(p) > 1 or p.isdigit())]


def make_id(source, slug, taken):
    stem = "-".join(filter(None, [slug, source["date"]]))
    url = source["url"]
    words = next((w.split() for start, w in ID_WORDS.items() if url.startswith(start)), None) or title_words(source["title"])
    assert words, url
    chosen = words[:1]
    for word in words[1:]:
        if len(chosen) == 4 or len("-".join([stem, *chosen, word])) > ID_LENGTH:
            break
        chosen.append(word)
    if len(chosen) > 2 and chosen[-1].isdigit():
        chosen.pop()                                             # a number says little without what it counts
    made = "-".join([stem, *chosen])[:ID_LENGTH].rstrip("-")
    # Two pages with like titles: further words tell them apart, and only then a number.
    rest = words[len(chosen):]
    if made in taken and rest and len(f"{made}-{rest[0]}") <= ID_LENGTH + 4:
        made = f"{made}-{rest[0]}"
    number, unique = 2, made
    while unique in taken:
        unique, number = f"{made}-{number}", number + 1
    return unique


def merge(copies):
    """One source from all the copies of it: a real title over a supplied one, anything over nothing, notes joined."""
    url = SAME_PAGE.get(copies[0]["url"], copies[0]["url"])
    settled = SETTLED.get(url, {})
    copies = sorted(copies, key=lambda c: c["url"] != url)       # stable: the kept address's own copies first
    best = dict(next((c for c in copies if not c.get("title_supplied")), copies[0]), url=url)
    names = []
    for copy in copies:
        for field in ("author", "date", "language"):
            best[field] = best[field] or copy[field]
        if (name := PUBLISHER_NAME.get(copy["publisher"], copy["publisher"])) not in names:
            names.append(name)
    notes = list(dict.fromkeys(c["note"] for c in copies if c.get("note")))
    best["note"] = " ".join(notes)
    best["publisher"] = names[0]
    best.update(settled)
    for field, seen in [("publisher", names), ("title", {c["title"] for c in copies})]:
        assert len(seen) == 1 or field in settled, (url, field, seen)
    return best


def csl_name(name):
    # Every author named by the research is a given and a family name; anything else would stay as it is written.
    parts = name.split()
    return {"family": parts[1], "given": parts[0]} if len(parts) == 2 else {"literal": name}


def csl_item(source, kind, field, identifier):
    item = {
        "id": identifier,
        "type": next((t for start, t in TYPE_OF_PAGE.items() if source["url"].startswith(start)), kind),
        "title": source["title"],
        field: source["publisher"],
    }
    if source["author"]:
        item["author"] = [csl_name(name) for name in source["author"].split(", ")]
    if source["date"]:
        item["issued"] = {"date-parts": [[int(part) for part in source["date"].split("-")]]}
    item["URL"] = source["url"]
    if source["language"]:
        item["language"] = source["language"]
    if source.get("title_supplied"):
        item["titleSupplied"] = True
    if source["note"]:
        item["note"] = source["note"]
    return item


def collect_sources(citing):
    """The CSL items, and the id that each address became. Ids are given in the order of addresses, so they are stable."""
    copies = {}
    for holder in citing:
        for source in holder["sources"]:
            copies.setdefault(SAME_PAGE.get(source["url"], source["url"]), []).append(source)
    table, items, ids = publishers(), [], {}
    taken = set()
    for url in sorted(copies):
        source = merge(copies[url])
        kind, field, slug = table[source["publisher"]]
        ids[url] = SETTLED_ID.get(url) or make_id(source, slug, taken)
        taken.add(ids[url])
        items.append(csl_item(source, kind, field, ids[url]))
    ids.update({copy: ids[kept] for copy, kept in SAME_PAGE.items()})
    return sorted(items, key=lambda item: item["id"]), ids


# --------------------------------------------------------------------- dates

def span(edtf):
    """Earliest and latest day of an EDTF date or interval as it occurs in the research; qualifiers do not widen it."""
    start, _, end = re.sub("[?~%]", "", edtf).partition("/")

    def day(text, last):
        parts = [int(p) for p in text.split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else (12 if last else 1)
        return year, month, parts[2] if len(parts) > 2 else (calendar.monthrange(year, month)[1] if last else 1)

    return day(start, False), day(end or start, True)


def narrowness(edtf):
    (y, m, d), (y2, m2, d2) = span(edtf)
    return (y2 - y) * 366 + (m2 - m) * 31 + (d2 - d)


# -------------------------------------------------------------------- output

def cited(holder, ids):
    return list(dict.fromkeys(ids[source["url"]] for source in holder["sources"]))


def convert_event(country, event, ids, checked):
    out = {"id": event["id"], "country": country}
    for field in ("date", "category", "title", "summary", "actors", "tags", "importance", "confidence"):
        out[field] = event[field]
    if "responds_to" in event:
        out["respondsTo"] = event["responds_to"]
    out["sources"] = cited(event, ids)
    if "note" in event:
        out["note"] = event["note"]
    if event["id"] in checked:
        out["checked"] = CHECK_DAY
    return out


def convert_value(value, ids):
    out = {"country": value["country"], "from": value["from"], "fromIs": value["from_is"]}
    if value["to"] is not None:
        out["to"] = value["to"]
    if "period" in value:
        out["period"] = value["period"]
    out.update(value=value["value"], confidence=value["confidence"], sources=cited(value, ids))
    if "note" in value:
        out["note"] = value["note"]
    return out


def convert_indicator(indicator, ids):
    out = {"id": indicator["id"], "label": indicator["label"], "group": slug_of(indicator["group"]), "kind": indicator["kind"]}
    if indicator["unit"] is not None:
        out["unit"] = indicator["unit"]
    out["description"] = indicator["description"]
    if "options" in indicator:
        out["options"] = indicator["options"]
    if "as_of" in indicator:
        out["asOf"] = indicator["as_of"]
    values = sorted(indicator["values"], key=lambda v: (COUNTRIES.index(v["country"]), span(v["from"])[0], narrowness(v["from"])))
    out["values"] = [convert_value(v, ids) for v in values]
    return out


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def main(research, output):
    def load(name):
        return json.loads((research / name).read_text(encoding="utf-8"))

    checked = {line.strip() for line in (research / "checked.txt").read_text().splitlines() if not line.startswith("#")}
    events = {code: load(code.lower() + ".json")["events"] for code in COUNTRIES}
    indicators = load("indicators.json")["indicators"]
    items, ids = collect_sources(
        [event for code in COUNTRIES for event in events[code]] + [value for i in indicators for value in i["values"]])

    dataset = dict(DATASET)
    dataset["categories"] = [dict(zip(("id", "label", "glyph", "letter", "description"), c)) for c in DATASET["categories"]]
    dataset["researched"] = [dict(zip(("country", "span", "thin", "note"), r)) for r in DATASET["researched"]]
    write(output / "dataset.json", dataset)
    write(output / "countries.json",
          [dict(zip(("code", "name", "nameRu", "nameOwn", "capital", "alliances"), c)) for c in COUNTRY_FACTS])
    for code in COUNTRIES:
        ordered = sorted(events[code], key=lambda e: (span(e["date"])[0], narrowness(e["date"]), e["id"]))
        write(output / "events" / f"{code.lower()}.json", [convert_event(code, e, ids, checked) for e in ordered])
    groups = list(dict.fromkeys(i["group"] for i in indicators))
    write(output / "indicators.json", {
        "groups": [{"id": slug_of(g), "label": g} for g in groups],
        "indicators": [convert_indicator(i, ids) for i in indicators],
    })
    write(output / "sources.json", items)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else pathlib.Path(__file__).parent)
