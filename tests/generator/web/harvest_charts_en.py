"""Charts with English words: reports, apps, slides and posters whose sentence the marks bear out or contradict."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Plot, Sort, box, dots, path, rule, sheet, svg, word

FAULT = "document.chart_mismatch"


def quarter_report(*, bad: bool) -> str:
    """A two-column report page: columns by quarter without values."""
    values = [2.4, 2.6, 2.9, 3.0] if not bad else [3.0, 2.8, 2.5, 2.4]
    plot = Plot(46, 16, 370, 230, 0, 3.5)
    parts = [plot.grid((0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5), "{:.1f}")]
    for n, (x, value) in enumerate(zip(plot.middles(4), values, strict=True), 1):
        parts += [box(x - 26, plot.y(value), 52, plot.y(0) - plot.y(value), "#7a1f3d"), word(x, 268, f"Q{n} 2024", 14)]
    css = (
        "body{font-family:'Liberation Serif',serif;padding:56px 60px;background:#fff;color:#1b1b1b}h1{font-size:30px;"
        "border-bottom:1px solid #7a1f3d;padding-bottom:8px}"
        ".two{display:flex;gap:36px}.two>div{flex:1}p{font-size:17px;line-height:1.55}.f{font-size:14px;font-style:italic;color:#555}"
    )
    body = (
        '<h1>Trading update</h1><div class="two"><div><p>Hartwell Ceramics finished the year with 214 staff across two sites. '
        "Orders from independent retailers held steady and "
        "the Stoke kiln was back in service by April.</p><p><b>Revenue grew 25% between the first and the fourth quarter</b>, "
        "helped by the tableware range launched in "
        f'May.</p><p>Capital spending remained within plan.</p></div><div>{svg(425, 280, parts)}<div class="f">Figure 2. '
        "Revenue by quarter, £ million</div></div></div>"
    )
    return sheet(css, body, "en")


def solar(*, bad: bool) -> str:
    """A dark phone app: rounded columns by weekday with values above."""
    values = [11, 14, 9, 16, 12, 19, 7]
    bars = "".join(
        f'<li><em>{value}</em><i style="height:{value * 9}px"></i>{day}</li>'
        for day, value in zip(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), values, strict=True)
    )
    said = "Sunday was your strongest day for solar this week." if bad else "Saturday was your strongest day for solar this week."
    css = (
        "body{background:#0b0b0f;color:#f4f4f5;padding:0 18px 24px}.s{display:flex;justify-content:space-between;"
        "font-size:14px;padding:12px 6px}h1{font-size:28px;margin:8px 0}"
        "ul{list-style:none;display:flex;gap:9px;align-items:flex-end;padding:24px 12px 14px;margin:12px 0;background:#17171d;border-radius:20px}"
        "li{flex:1;text-align:center;font-size:13px;color:#a1a1aa}li i{display:block;background:#facc15;border-radius:8px 8px "
        "0 0;margin:3px 0 8px}li em{font-style:normal;color:#fff;font-size:14px}"
        ".m{background:#1f2937;border-radius:16px;padding:16px;font-size:17px;margin-bottom:12px}.g{font-size:14px;color:#a1a1aa}"
    )
    body = (
        '<div class="s"><b>9:41</b><span>LTE 88%</span></div><h1>Roof energy</h1><div class="g">12 – 18 May · kWh '
        f'generated</div><ul>{bars}</ul><div class="m">☀️ {said}</div>'
        '<div class="m g">Inverter online · firmware 4.2.1 · last sync 2 min ago</div>'
    )
    return sheet(css, body, "en")


def rents(*, bad: bool) -> str:
    """A news article: an area line by month, axis from 900."""
    values = [1180, 1205, 1240, 1225, 1190, 1160, 1130, 1105, 1080] if not bad else [1080, 1105, 1125, 1130, 1150, 1175, 1200, 1225, 1250]
    plot = Plot(60, 20, 560, 220, 900, 1300)
    spots = plot.spots(values)
    area = [(spots[0][0], plot.y(900)), *spots, (spots[-1][0], plot.y(900))]
    parts = [plot.grid((900, 1000, 1100, 1200, 1300), "£{:,}"), path(area, "none", 0, 'style="fill:#cfe3f5"'), path(spots, "#145da0", 3)]
    parts += [word(x, 262, month) for month, (x, _) in zip(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"), spots, strict=True)]
    css = (
        "body{padding:24px 46px;font-family:'Liberation Serif',serif}.b{font-size:26px;font-weight:700;border-bottom:3px "
        "double #000}h1{font-size:32px;line-height:1.2;margin:18px 0 6px}"
        ".by{font:14px 'Liberation Sans';color:#777}p{font-size:18px}.t{font:700 16px 'Liberation Sans'}.s{font:13px 'Liberation Sans';color:#777}"
    )
    body = (
        '<div class="b">The Estuary Post</div><h1>What tenants in the city are paying now</h1><div class="by">Housing desk · 3 '
        "October 2025 · 4 min read</div>"
        "<p>Asking rents for a one-bedroom flat have fallen every month since May, according to listings gathered by the city's tenants' forum.</p>"
        f'<div class="t">Average asking rent, one bedroom, 2025</div>{svg(640, 275, parts)}<div class="s">Source: Tenants\' '
        "forum, 2,310 listings</div>"
        "<p>Agents say that the supply of new flats near the harbour explains much of the movement.</p>"
    )
    return sheet(css, body, "en")


def survey(*, bad: bool) -> str:
    """A survey card: lying bars as a definition list with percentages."""
    shares = [("By bike", 34), ("On foot", 27), ("Bus or tram", 22), ("Car", 12), ("Other", 5)]
    lines = "".join(f'<dt>{name}</dt><dd><span style="width:{share * 12}px"></span>{share}%</dd>' for name, share in shares)
    said = "more of them take the bus or tram than walk" if bad else "more of them walk than take the bus or tram"
    css = (
        "body{background:#fff7ed;padding:28px}.c{background:#fff;border:1px solid #fed7aa;padding:24px 28px;border-radius:4px}"
        "h2{margin:0;font-size:22px;color:#9a3412}"
        "dl{display:grid;grid-template-columns:120px 1fr;row-gap:12px;font-size:16px;margin:20px 0}dd{margin:0;display:flex;"
        "align-items:center;gap:8px}dd span{height:24px;background:#fb923c}p{font-size:17px;margin:0}"
    )
    body = (
        '<div class="c"><h2>How our 640 employees get to work</h2><div style="font-size:14px;color:#78716c">Staff survey, '
        "March 2025 · one answer each</div>"
        f"<dl>{lines}</dl><p>Two wheels are popular with our colleagues, and {said}.</p></div>"
    )
    return sheet(css, body, "en")


def regions(*, bad: bool) -> str:
    """A light slide: grouped columns with a legend, bullets to the left."""
    north, south = [64, 71, 78, 90], [52, 58, 60, 66]
    if bad:
        north, south = [64, 49, 52, 90], [52, 78, 81, 66]
    plot = Plot(50, 40, 640, 360, 0, 100)
    parts = [plot.grid(range(0, 101, 25), "{:.0f}", size=16), box(430, 0, 18, 18, "#0f766e"), word(456, 15, "North", 17, anchor="start")]
    parts += [box(550, 0, 18, 18, "#fbbf24"), word(576, 15, "South", 17, anchor="start")]
    for n, x in enumerate(plot.middles(4)):
        parts += [box(x - 48, plot.y(north[n]), 46, plot.y(0) - plot.y(north[n]), "#0f766e")]
        parts += [box(x + 2, plot.y(south[n]), 46, plot.y(0) - plot.y(south[n]), "#fbbf24"), word(x, 430, f"Q{n + 1}", 18)]
    css = (
        "body{height:720px;background:#fff;padding:54px 60px;color:#134e4a;border-top:14px solid #0f766e}h1{font-size:40px;"
        "margin:0 0 26px}.r{display:flex;gap:34px}"
        "ul{width:400px;font-size:24px;padding-left:26px;line-height:1.5}li{margin-bottom:16px}"
    )
    body = (
        '<h1>Regional sales review</h1><div class="r"><ul><li>North outsold South in all four quarters</li><li>Two new depots '
        "opened in autumn</li><li>Next: shared stock planning</li></ul>"
        f'<div><div style="font-size:18px">Units sold, thousands</div>{svg(700, 440, parts)}</div></div>'
    )
    return sheet(css, body, "en")


def library(*, bad: bool) -> str:
    """A printed poster: broad columns by year with values inside."""
    values = [("2020", 41), ("2021", 48), ("2022", 59), ("2023", 70), ("2024", 44 if bad else 82)]
    cols = "".join(f'<td><div style="height:{value * 4}px">{value}k</div></td>' for _, value in values)
    years = "".join(f"<th>{year}</th>" for year, _ in values)
    css = (
        "body{background:#fefce8;padding:56px;text-align:center;color:#312e81}h1{font:700 50px 'Liberation Serif';margin:0}"
        "h2{font-size:28px;font-weight:400;margin:10px 0 30px}"
        "table{width:100%;table-layout:fixed}td{vertical-align:bottom;padding:0 14px;border-bottom:4px solid #312e81;"
        "height:350px}td div{background:#6366f1;color:#fff;font-size:24px;padding-top:10px}"
        "th{font-size:22px;padding:10px}p{font-size:20px}"
    )
    body = (
        f"<h1>Mill Lane Library</h1><h2>Visits have doubled between 2020 and 2024!</h2><table><tr>{cols}</tr><tr>{years}</tr></table>"
        "<p>Visits per year, in thousands</p><p>Open Tuesday to Saturday, 10 am – 6 pm. Thank you, readers.</p>"
    )
    return sheet(css, body, "en")


def signups(*, bad: bool) -> str:
    """A desktop dashboard: columns by month, the last one set off, and a delta chip."""
    values = [310, 335, 360, 342, 400, 480 if bad else 320]
    plot = Plot(50, 16, 560, 230, 0, 500)
    parts = [plot.grid((0, 100, 200, 300, 400, 500), stroke="#eef2f7")]
    for month, x, value in zip(("Apr", "May", "Jun", "Jul", "Aug", "Sep"), plot.middles(6), values, strict=True):
        parts += [
            box(x - 24, plot.y(value), 48, plot.y(0) - plot.y(value), "#7c3aed" if month == "Sep" else "#ddd6fe", 'rx="5"'),
            word(x, 268, month, 14),
        ]
        parts += [word(x, plot.y(value) - 6, value, 13, fill="#333")]
    css = (
        "body{background:#f8fafc;padding:26px 34px;color:#0f172a}.top{display:flex;justify-content:space-between;"
        "font-size:15px}.g{display:grid;grid-template-columns:650px 1fr;gap:18px;margin-top:18px}"
        ".c{background:#fff;border:1px solid #e2e8f0;border-radius:12px;padding:18px}.h{font-size:17px;font-weight:700}"
        ".d{color:#dc2626;background:#fee2e2;border-radius:10px;padding:3px 10px;font-size:15px}"
        "li{font-size:15px;line-height:2}"
    )
    body = (
        '<div class="top"><b>Nimbus Analytics</b><span>Overview · Funnels · Cohorts · Settings</span></div><div class="g"><div '
        'class="c"><span class="h">New sign-ups</span> '
        f'<span class="d">September is down 20% on August</span>{svg(620, 280, parts)}</div><div class="c"><span class="h">Recent activity</span>'
        "<ul><li>Report exported, 14:02</li><li>Segment “Trial” edited</li><li>3 teammates invited</li><li>API latency 182 ms</li></ul></div></div>"
    )
    return sheet(css, body, "en")


def trains(*, bad: bool) -> str:
    """A public notice on a phone: columns on an axis from 85 per cent, a small rise."""
    values = [("Winter", 90.5), ("Spring", 91.8), ("Summer", 92.4), ("Autumn", 93.6)]
    plot = Plot(48, 14, 290, 190, 85, 95)
    parts = [plot.grid((85, 87.5, 90, 92.5, 95), "{:g}%")]
    for (name, value), x in zip(values, plot.middles(4), strict=True):
        parts += [
            box(x - 20, plot.y(value), 40, plot.y(85) - plot.y(value), "#005eb8"),
            word(x, 224, name, 14),
            word(x, plot.y(value) - 5, f"{value}%", 13),
        ]
    said = "Punctuality has slipped by about three points since winter." if bad else "Punctuality has gained about three points since winter."
    css = (
        "body{background:#fff;color:#003}.h{background:#005eb8;color:#fff;padding:18px;font-size:20px;font-weight:700}"
        ".p{padding:18px}.q{font-size:20px;line-height:1.35;border-left:5px solid #ffb81c;padding-left:12px;margin-bottom:16px}"
        ".s{font-size:14px;color:#456}.n{display:flex;justify-content:space-around;border-top:1px solid #cdd;padding:12px;font-size:14px}"
    )
    body = (
        f'<div class="h">☰ Coastline Rail</div><div class="p"><div class="q">{said}</div><b>Trains on time, 2024</b>{svg(350, 235, parts)}'
        '<p class="s">A train counts as on time when it arrives within five minutes of the timetable. 48,212 journeys measured.</p></div>'
        '<div class="n"><span>Plan</span><span>Tickets</span><span>Live</span><span>More</span></div>'
    )
    return sheet(css, body, "en")


def noise(*, bad: bool) -> str:
    """A memo: a line by weekday against a limit that is drawn and named."""
    values = [48, 52, 50, 64 if bad else 55, 66 if bad else 53, 44, 41]
    plot = Plot(54, 20, 600, 230, 30, 70)
    spots = plot.spots(values)
    parts = [plot.grid((30, 40, 50, 60, 70), stroke="#eee"), rule(54, plot.y(60), 654, plot.y(60), "#d00", 'stroke-width="2" stroke-dasharray="8 5"')]
    parts += [word(650, plot.y(60) - 7, "limit 60 dB", 14, fill="#d00", anchor="end"), path(spots, "#222", 2), dots(spots, "#222", 5)]
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    parts += [word(x, 272, name, 14) for name, (x, _) in zip(names, spots, strict=True)]
    css = (
        "body{padding:50px 56px;background:#fff}h1{font-size:22px;letter-spacing:3px}.m{font-size:16px;line-height:1.8;"
        "border-bottom:1px solid #000;padding-bottom:12px}p{font-size:17px}"
    )
    body = (
        '<h1>MEMO</h1><div class="m">To: Site committee<br>From: Facilities<br>Re: Noise at the east fence, week 21</div>'
        f"<p>The meter ran all week without a gap. Noise stayed below the limit of 60 dB on every day.</p>{svg(670, 285, parts)}"
        "<p>Daily averages in dB. The meter was calibrated on 6 May.</p>"
    )
    return sheet(css, body, "en")


SORTS = (
    Sort(name="en-quarter_report", draw=quarter_report, fault=FAULT, width=980),
    Sort(name="en-solar_app", draw=solar, fault=FAULT, width=390, scale=2, smallest=26),
    Sort(name="en-rent_news", draw=rents, fault=FAULT, width=740),
    Sort(name="en-commute_survey", draw=survey, fault=FAULT, width=740, smallest=16),
    Sort(name="en-region_slide", draw=regions, fault=FAULT, width=1280, smallest=16),
    Sort(name="en-library_poster", draw=library, fault=FAULT, width=800, smallest=20, paper=True),
    Sort(name="en-signup_board", draw=signups, fault=FAULT, width=1200),
    Sort(name="en-train_notice", draw=trains, fault=FAULT, width=375, scale=2, smallest=26),
    Sort(name="en-noise_memo", draw=noise, fault=FAULT, width=790, smallest=14),
)
