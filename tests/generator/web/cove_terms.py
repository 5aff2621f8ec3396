"""Small, pale print: a term that matters, beside harmless words as small or the same term in plain sight."""

from __future__ import annotations

from random import Random

from tests.generator.web.cove_kit import Template, facts, page, status
from tests.generator.web.page import Page


def stream(rng: Random, *, wrong: bool) -> Page:
    """A streaming service's paywall on a television-dark phone page."""
    tiny = "12-month minimum term. No cancellation before it ends." if wrong else "Screens simulated. &copy; 2025 Lumen Reel Pty Ltd"
    posters = "".join(
        f"<i style='background:linear-gradient({rng.randint(90, 200)}deg,{a},{b})'></i>"
        for a, b in (("#d1495b", "#2e1a47"), ("#00798c", "#0b132b"), ("#edae49", "#5c3d00"), ("#66a182", "#12261e"))
    )
    body = f"""{status("21:30", "#ddd")}<div class='x'>&#10005;</div><div class='g'>{posters}</div><h1>All of Lumen Reel</h1>
<p>Ad-free, on 2 screens, with downloads</p><div class='p'>A$6<u>.99</u> <em>a month</em></div><div class='b'>Start watching</div>
<div class='tiny'>{tiny}</div><div class='l'>Already a member? Sign in</div>"""
    css = """body{background:#0b0b0f;color:#fff;text-align:center;padding-bottom:24px}.x{text-align:left;padding:6px 20px;font:20px 'DejaVu Sans'}
.g{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;padding:10px 16px 22px}.g i{height:130px;border-radius:8px}h1{font-size:29px}
p{font-size:17px;padding:6px 0 16px}.p{font-size:58px;font-weight:700;line-height:1}.p u{font-size:30px;text-decoration:none}
.p em{font:18px 'Liberation Sans'}
.b{background:#e8ff52;color:#111;font-weight:700;font-size:19px;padding:16px;margin:26px 22px 10px;border-radius:8px}
.tiny{font-size:9px;color:#55555e;padding:4px}.l{font-size:16px;padding-top:16px}"""
    return page("stream-paywall", css, body, facts("fine_print", wrong=wrong), width=390, scale=2, smallest=17)


def spa(rng: Random, *, wrong: bool) -> Page:
    """A spa voucher as a gift card on a desktop page; the clean one says the days it leaves out in plain sight."""
    words = "Not valid Friday to Sunday or in school holidays."
    under, small = (
        ("", f"<p class='tiny'>{words}</p>")
        if wrong
        else (f"<p class='plain'>{words}</p>", "<p class='tiny'>Ribbon and envelope not shown to scale.</p>")
    )
    body = f"""<div class='n'>THE LINDEN BATHS <span>Day visits &nbsp; Treatments &nbsp; Gifts</span></div><div class='m'><div class='card'>
<i>A morning at</i><b>The Linden Baths</b><em>Thermal pools and sauna for two</em>{small}</div><div class='d'><h1>Morning for two</h1>
<div class='p'>&pound;76</div><p>Three hours, robes and slippers, elderflower tea.</p>{under}<div class='q'>Quantity <span>1</span></div>
<div class='b'>Add to basket</div><p>Sent by e-mail or post. {rng.randint(60, 99)} sold this month.</p></div></div>"""
    css = """body{background:#f7f4ef}.n{padding:24px 64px;font:700 22px 'Liberation Serif';letter-spacing:3px;color:#3c4f3f}
.n span{float:right;font:17px 'Liberation Sans';letter-spacing:0}.m{display:flex;gap:60px;padding:20px 64px 60px}
.card{width:560px;height:350px;background:linear-gradient(135deg,#e3ecdf,#f6faf2);border-radius:16px;padding:60px 40px 14px;text-align:center;
display:flex;flex-direction:column;box-shadow:0 4px 18px #0002;color:#3c4f3f}
.card i{font:italic 24px 'Liberation Serif'}.card b{font:700 44px 'Liberation Serif';padding:6px 0 20px}.card em{font:20px 'Liberation Sans'}
.tiny{margin-top:auto;font-size:11px;color:#a7b3a2}.d{flex:1;font-size:19px}h1{font:42px 'Liberation Serif'}.p{font-size:50px;padding:6px 0}
.plain{padding-top:12px;font-weight:700}.q{padding:18px 0}.q span{border:1px solid #888;padding:6px 18px;margin-left:12px;background:#fff}
.b{background:#3c4f3f;color:#fff;text-align:center;padding:16px;margin-bottom:14px}"""
    return page("spa-gift", css, body, facts("fine_print", wrong=wrong), width=1240, scale=2, smallest=21)


def hatch(rng: Random, *, wrong: bool) -> Page:
    """A hire car among results on a phone."""
    tiny = "Final price as charged at the rental counter." if wrong else "Car pictured is an example of its class."
    body = f"""{status("08:44")}<div class='h'><b>Cork Airport</b><p>3 Jul 10:00 &ndash; 7 Jul 10:00 &middot; 4 days</p></div><div class='chips'>
<span class='on'>Small</span><span>Estate</span><span>Electric</span><span>Vans</span></div><div class='car'><svg width='330' height='130'>
<path d='M20 96q6-34 54-38l40-34h104l52 38q46 4 44 34z' fill='#3f8efc'/><path d='M122 32h42v26H92zM174 32h40l34 26h-74z' fill='#dbeafe'/>
<circle cx='88' cy='98' r='24' fill='#222'/><circle cx='250' cy='98' r='24' fill='#222'/></svg><h1>Hatchback, 5 doors</h1>
<p>5 seats &middot; 2 bags &middot; manual &middot; {rng.randint(320, 380)} L boot</p><ul><li>Unlimited kilometres</li><li>Full to full tank</li></ul>
<div class='p'><b>&euro;112</b> for 4 days</div><div class='tiny'>{tiny}</div><div class='b'>Reserve this car</div></div>"""
    css = """body{background:#eef1f5}.h{background:#fff;padding:8px 22px 14px}.h b{font-size:23px}.h p{font-size:16px}
.chips{padding:14px 16px;display:flex;gap:8px}.chips span{background:#fff;border-radius:18px;padding:8px 16px;font-size:15px}
.chips .on{background:#1f2a44;color:#fff}.car{background:#fff;margin:0 16px 26px;border-radius:16px;padding:20px}h1{font-size:22px;padding-top:10px}
.car p{font-size:15px}ul{list-style:none;padding:12px 0;font-size:16px;color:#1f7a4d}.p{font-size:17px;text-align:right}.p b{font-size:40px}
.tiny{font-size:8.5px;color:#abb2be;text-align:right}
.b{background:#ffc531;font-weight:700;text-align:center;padding:15px;border-radius:10px;margin-top:14px;font-size:18px}"""
    return page("hatchback-result", css, body, facts("fine_print", wrong=wrong), width=402, scale=2, smallest=16)


def credit(rng: Random, *, wrong: bool) -> Page:
    """A prepaid mobile top-up in India; the clean one shows the validity as large as the rest."""
    cell = "<div><b>12 GB</b>data</div><div><b>300</b>minutes</div>" + (
        "<div><b>5G</b>where live</div>" if wrong else "<div><b>28 days</b>validity</div>"
    )
    tiny = "Pack lapses 7 days after activation." if wrong else "Icons are for illustration only."
    body = f"""{status("4:18 PM", "#fff")}<div class='h'><span>&#8592; Recharge</span><b>98&bull;&bull;&bull; &bull;&bull;{rng.randint(100, 999)}</b>
</div><div class='tabs'><span class='on'>Data packs</span><span>Talk</span><span>Roaming</span></div><div class='pk'><div class='p'>&#8377;149</div>
<div class='g'>{cell}</div><p>{tiny}</p></div><h2>Pay with</h2><div class='o'><i class='on'></i>UPI</div><div class='o'><i></i>Debit card</div>
<div class='o'><i></i>Net banking</div><div class='b'>Recharge &#8377;149</div>"""
    css = """body{background:#f4f0fa;padding-bottom:26px}body>div:first-child,.h{background:#5a189a;color:#fff}
.h{padding:12px 20px 24px;font-size:16px}.h span{display:block}.h b{font:700 27px 'DejaVu Sans'}.tabs{display:flex;background:#fff;font-size:16px}
.tabs span{padding:14px 18px}.tabs .on{border-bottom:3px solid #5a189a;font-weight:700}
.pk{background:#fff;margin:16px;border-radius:14px;padding:20px}.p{font-size:54px;font-weight:700;line-height:1.1}
.g{display:flex;gap:8px;padding:14px 0}.g div{flex:1;background:#f1e9fb;border-radius:10px;padding:12px;font-size:15px}
.g b{display:block;font-size:19px}
.pk p{font-size:8.5px;color:#b3a7c3}h2{font-size:18px;padding:6px 20px}
.o{background:#fff;margin:6px 16px;padding:15px;border-radius:10px;font-size:17px;display:flex;gap:12px;align-items:center}
.o i{width:20px;height:20px;border-radius:50%;border:2px solid #5a189a}.o .on{background:#5a189a}
.b{background:#5a189a;color:#fff;font-weight:700;text-align:center;margin:18px 16px 0;padding:16px;border-radius:12px;font-size:18px}"""
    return page("recharge-pack", css, body, facts("fine_print", wrong=wrong), width=393, scale=2, smallest=16)


def oven(rng: Random, *, wrong: bool) -> Page:
    """An instant quote for an oven clean, given by a chat assistant in a browser window."""
    tiny = "Actual price may differ after inspection on site." if wrong else "Pictures are computer drawings of a usual oven."
    extra = "" if wrong else "<p>It will not change on the day.</p>"
    body = f"""<div class='bg'><div class='ch'><div class='t'><i></i><b>Sparkwell quotes</b><span>&minus; &nbsp; &#10005;</span></div>
<div class='u'>Double oven and hob, last done two years ago</div><div class='a'>Thanks Rhona! One double oven, one four-ring hob, postcode EH6.</div>
<div class='q'><div class='ov'></div><div><p>Your quote {rng.randint(8000, 8999)}</p><h1>&pound;89</h1>
<p>About 2 hours 30, eco products</p>{extra}<div class='b'>Pick a slot</div><small>{tiny}</small></div></div>
<div class='u'>Is Saturday morning free?</div><div class='a'>Yes, 9 o'clock and 11 o'clock.</div><div class='in'>Type here</div></div></div>"""
    css = """.bg{background:linear-gradient(#d7f0ea,#a8d5cb);padding:40px 150px}.ch{background:#fff;border-radius:14px;overflow:hidden;font-size:18px}
.t{background:#0a7d68;color:#fff;padding:16px 22px;display:flex;gap:12px;align-items:center}
.t i{width:34px;height:34px;border-radius:50%;background:#ffd166}.t span{margin-left:auto;font-family:'DejaVu Sans'}
.u,.a{margin:16px 22px;padding:12px 18px;border-radius:16px;width:fit-content}.u{background:#0a7d68;color:#fff;margin-left:auto}.a{background:#eef3f2}
.q{display:flex;gap:26px;border:2px solid #0a7d68;border-radius:16px;margin:0 22px;padding:22px;width:560px}
.ov{width:170px;background:linear-gradient(#555 18%,#222 18% 24%,#777 24%);border-radius:10px;border:10px solid #999}
h1{font-size:62px;line-height:1.1}.b{background:#ffd166;text-align:center;font-weight:700;padding:12px 40px;border-radius:22px;margin:12px 0 8px}
small{font-size:11px;color:#aab6b2}.in{border-top:1px solid #ccc;padding:18px 22px;color:#666}"""
    return page("oven-quote", css, body, facts("fine_print", wrong=wrong), width=1100, scale=1.5, smallest=16)


TEMPLATES: tuple[Template, ...] = (stream, spa, hatch, credit, oven)
