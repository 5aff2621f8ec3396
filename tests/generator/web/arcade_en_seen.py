"""The half of the English arcade that may be looked at while rules are mended; its layouts are in `arcade_en_seen_layouts`."""

from __future__ import annotations

from collections.abc import Sequence

from tests.generator.web import arcade_en_seen_layouts as layouts
from tests.generator.web.arcade_en_kit import Case, Data, Layout, listing


def _good(title: str, cur: str, price: float, **more: object) -> Data:
    """A product page's data."""
    return {"title": title, "cur": cur, "price": price, "ship": "Free standard shipping, 3 to 5 days", **more}


def _cart(cur: str, items: Sequence[tuple[str, int, float]], charges: Sequence[tuple[str, float]] = (), **more: object) -> Data:
    """An order's data; `total` overrides the sum."""
    return {"cur": cur, "items": list(items), "charges": list(charges), **more}


OUTLET = (
    Case(name="false_discount", data=_good("Foldaway desk lamp LX-210", "$", 59.99, was=89.99, off="-40%"), must=("false_discount",)),
    Case(
        name="discount_right",
        data=_good("Foldaway desk lamp LX-210", "$", 53.97, was=89.95, off="-40%"),
        text="Bought this last night, app said forty percent off and I paid $53.97. Would recommend.",
    ),
    Case(
        name="mismatch",
        data=_good("Oak bedside table, 40 cm", "£", 89.00, notes=["Price held for 30 minutes in your basket"]),
        listing=listing("Oak bedside table, 40 cm", 74.00, "GBP"),
        text="Tapped the £74 listing and landed here.",
        must=("mismatch",),
    ),
    Case(name="listing_right", data=_good("Oak bedside table, 40 cm", "£", 74.00), listing=listing("Oak bedside table, 40 cm", 74.00, "GBP")),
    Case(
        name="fee_in_fine_print",
        data=_good("Two-door garden shed", "£", 349.00, fine="Base kit and bolts are billed at £46.00 on top of this price."),
        must=("fine_print", "hidden_fee"),
    ),
    Case(
        name="harmless_fine_print",
        data=_good("Two-door garden shed", "£", 349.00, fine="Pictures show the shed after staining. Designed by a small team in Kent."),
    ),
    Case(
        name="expired",
        data=_good("Trail running vest", "€", 33.75, was=45.00, off="-25%", badge="Spring Weekend", notes=["Spring Weekend closed on 14 April"]),
        must=("expired_offer",),
        text="Keeps telling me the vest costs 45 when I go to pay, even though the picture says otherwise!",
        unsure=("mismatch",),
    ),
    Case(
        name="countdown",
        data=_good("Trail running vest", "€", 33.75, was=45.00, off="-25%", badge="Spring Weekend", notes=["Closes in 05 : 12 : 44"]),
    ),
    Case(
        name="code",
        data=_good("Ceramic rice cooker 1.8 L", "S$", 39.90, badge="With code COZY10", notes=["S$49.90 if you order without the code"]),
        must=("conditional",),
    ),
    Case(
        name="club_price_beside",
        data=_good("Ceramic rice cooker 1.8 L", "S$", 49.90, notes=["Club price S$39.90 for card holders"]),
        text="Can non members order this? It says S$49.90 for me.",
    ),
    Case(
        name="upto_elsewhere",
        data=_good("Steel lunch box, 3 tiers", "₹", 1249, was=1785, off="-30%", notes=["Kitchen fair: up to 70% off"], dec=0),
    ),
)

COUNTER = (
    Case(
        name="total_mismatch",
        data=_cart("$", [("Linen shirt, M, sand", 2, 38.00), ("Canvas belt", 1, 19.50)], [("Shipping", 6.95), ("Tax", 7.64)], total=119.09),
        must=("total_mismatch",),
    ),
    Case(
        name="tax_and_discount",
        data=_cart(
            "$", [("Linen shirt, M, sand", 2, 38.00), ("Canvas belt", 1, 19.50)], [("Welcome back", -9.55), ("Shipping", 6.95), ("Tax", 7.64)]
        ),
    ),
    Case(
        name="hidden_fee",
        data=_cart("£", [("Enamel casserole 24 cm", 1, 64.00)], [("Delivery", 5.99), ("Handling & wrapping", 4.50)]),
        listing=listing("Enamel casserole 24 cm", 64.00, "GBP", Delivery=5.99),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="fees_listed",
        data=_cart("£", [("Enamel casserole 24 cm", 1, 64.00)], [("Delivery", 5.99), ("Handling & wrapping", 4.50)]),
        listing=listing("Enamel casserole 24 cm", 64.00, "GBP", **{"Delivery": 5.99, "Handling & wrapping": 4.50}),
    ),
    Case(
        name="fee_waived",
        data=_cart("€", [("Wool throw 130 x 170", 1, 79.00), ("Candle, fig", 3, 12.50)], [("Packing", 0), ("Delivery", 0)]),
        listing=listing("Wool throw 130 x 170", 79.00, "EUR"),
    ),
    Case(
        name="voucher_not_taken",
        data=_cart(
            "€", [("Wool throw 130 x 170", 1, 79.00), ("Candle, fig", 3, 12.50)], [("Voucher HELLO", -15.00), ("Delivery", 4.90)], total=121.40
        ),
        must=("total_mismatch",),
        unsure=("hidden_fee",),
        text="Voucher shows up in the list but look at what I'm asked to pay.",
    ),
    Case(
        name="mismatch",
        data=_cart("$", [("Burr grinder G40, black", 1, 139.00)], [("Shipping", 0)]),
        text="The ad for the grinder said $119. My cart wants $139 for the very same one.",
        must=("mismatch",),
    ),
    Case(
        name="promise_kept",
        data=_cart("$", [("Burr grinder G40, black", 1, 119.00)], [("Shipping", 0)]),
        text="The ad for the grinder said $119 and $119 is what the cart says, lovely.",
    ),
)

LODGING = (
    Case(
        name="hidden_fee",
        data=_cart("€", [("Garden double, night", 2, 120.00)], [("Resort charge", 38.00)], place="Casa Marlena, Faro"),
        text="Picked this place because it said €240 for both nights. The last screen asks for €278, nobody warned me.",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="total_mismatch",
        data=_cart("€", [("Loft room, night", 3, 112.00)], [("City tax", 9.00)], place="Hotel Brenner, Graz", total=365.00),
        must=("total_mismatch",),
    ),
    Case(name="tax_only", data=_cart("€", [("Loft room, night", 3, 112.00)], [("City tax", 9.00)], place="Hotel Brenner, Graz")),
    Case(
        name="fee_listed",
        data=_cart("A$", [("Beach cabin, night", 4, 185.00)], [("Cleaning", 95.00), ("Linen", 30.00)], place="Dune Cabins, Lennox Head"),
        listing=listing("Beach cabin, per night", 185.00, "AUD", Cleaning=95.00, Linen=30.00),
    ),
    Case(
        name="mismatch",
        data=_cart("$", [("Queen room, night", 1, 149.00)], [("Occupancy tax", 17.88)], place="Pinecrest Lodge, Boulder"),
        listing=listing("Queen room, one night", 129.00, "USD"),
        must=("mismatch",),
    ),
    Case(
        name="fee_named",
        data=_cart("£", [("Mill cottage, night", 2, 140.00)], [("Cleaning", 35.00)], place="Old Mill, Hebden Bridge"),
        text="£140 a night plus £35 for cleaning, exactly as the host wrote. No complaints about the price at all.",
    ),
    Case(
        name="no_listing_no_complaint",
        data=_cart("S$", [("Harbour twin, night", 2, 210.00)], [("Service charge", 42.00), ("GST", 41.58)], place="Quayside, Singapore"),
        text="Could you move my check in to 10 pm please?",
    ),
    Case(
        name="cleaning_added",
        data=_cart("$", [("Desert bungalow, night", 3, 98.00)], [("Linen & cleaning", 75.00), ("State tax", 29.40)], place="Mesa Stays, Tucson"),
        listing=listing("Desert bungalow, per night", 98.00, "USD"),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
)

BULLETIN_TILES = [("Enamel mug", 18.00, 12.00), ("Camp kettle", 45.00, 36.00), ("Wool socks", 20.00, 15.00)]
BULLETIN_SAVES = [("Two-person tent", 160.00, 120.00, 40), ("Down jacket", 210.00, 150.00, 60), ("Head torch", 39.00, 29.00, 10)]

BULLETIN = (
    Case(
        name="expired",
        data={
            "cur": "£",
            "head": "Flash Friday",
            "line": "Camp gear, cut for one day",
            "tiles": BULLETIN_TILES,
            "note": "Flash Friday finished at midnight.",
        },
        must=("expired_offer",),
    ),
    Case(
        name="expired_small",
        data={
            "cur": "£",
            "head": "20% off every kettle",
            "line": "Camp kettle, now £36.00",
            "tiles": BULLETIN_TILES,
            "fine": "Kettle prices on this page stopped on 2 May 2024.",
        },
        must=("expired_offer", "fine_print"),
        text="Got this mail and ordered a kettle, then they said no.",
    ),
    Case(
        name="exclusion_small",
        data={
            "cur": "€",
            "head": "Sleep outside",
            "line": "Our tents, from the mountains to your garden",
            "tiles": [("Ridge tent", 130.00, 110.00), ("Tarp", 49.00, 39.00), ("Hammock", 60.00, 45.00)],
            "fine": "Prices do not cover poles and groundsheets, which must be bought apart.",
        },
        must=("fine_print",),
        unsure=("hidden_fee", "conditional"),
    ),
    Case(
        name="up_to",
        data={
            "cur": "£",
            "head": "Up to 60% off",
            "line": "The big tidy-up runs all week",
            "tiles": BULLETIN_TILES,
            "note": "See you in store until Sunday.",
        },
        text="forwarding you their newsletter, is it really them?",
    ),
    Case(
        name="footer_only",
        data={
            "cur": "€",
            "head": "New for autumn",
            "line": "Warm layers",
            "tiles": BULLETIN_TILES,
            "fine": "Photographs by our own staff. Paper from managed forests.",
        },
    ),
    Case(
        name="other_thing_ended",
        data={
            "cur": "£",
            "head": "Camp week is on",
            "line": "New markdowns",
            "tiles": BULLETIN_TILES,
            "note": "Our pop-up shop in Leeds has closed. Thanks all!",
        },
    ),
    Case(
        name="false_saving",
        data={
            "cur": "$",
            "head": "Gear swap",
            "line": "Savings worked out for you",
            "tiles": [*BULLETIN_SAVES[:2], ("Camp stove", 120.00, 99.00, 30)],
        },
        must=("false_discount",),
    ),
    Case(name="true_saving", data={"cur": "$", "head": "Gear swap", "line": "Savings worked out for you", "tiles": BULLETIN_SAVES}),
)

MARQUEE = (
    Case(
        name="introductory",
        data={"brand": "Kinora", "cur": "$", "price": 2.99, "per": "month", "lines": ["3 months for new viewers", "$10.99 a month from month 4"]},
        must=("conditional",),
        text="Thought the streaming was 2.99, turns out only at the start.",
        unsure=("mismatch",),
    ),
    Case(
        name="flat",
        data={"brand": "Kinora", "cur": "$", "price": 10.99, "per": "month", "lines": ["2 screens, 1080p", "Leave whenever you like"]},
        text="I pay 10.99 each month for this plan. Where do I change the card?",
    ),
    Case(
        name="newcomer_small",
        data={
            "brand": "Tunery",
            "cur": "£",
            "price": 4.99,
            "per": "month",
            "lines": ["90 million songs", "Offline listening"],
            "fine": "Newcomers only, for 2 months. Then £11.99 monthly.",
        },
        must=("conditional", "fine_print"),
    ),
    Case(
        name="mismatch",
        data={"brand": "Tunery", "cur": "£", "price": 8.99, "per": "month", "lines": ["90 million songs", "Offline listening"]},
        text="A poster on the bus promised £6.99 a month. The app wants £8.99.",
        must=("mismatch",),
    ),
    Case(
        name="year_plan",
        data={
            "brand": "Pagely",
            "cur": "$",
            "price": 96.00,
            "per": "year",
            "was": 120.00,
            "off": "20% off",
            "lines": ["$8.00 a month, paid once a year"],
        },
    ),
    Case(
        name="expired",
        data={"brand": "Pagely", "cur": "$", "price": 60.00, "per": "year", "was": 120.00, "off": "Half off", "lines": ["Launch fortnight is over"]},
        must=("expired_offer",),
    ),
    Case(
        name="false_discount",
        data={
            "brand": "Skyfit",
            "cur": "A$",
            "price": 99.00,
            "per": "year",
            "was": 150.00,
            "off": "50% off",
            "lines": ["400 workouts", "One household"],
        },
        must=("false_discount",),
        text="half price they say",
    ),
    Case(
        name="harmless_fine_print",
        data={
            "brand": "Skyfit",
            "cur": "A$",
            "price": 75.00,
            "per": "year",
            "lines": ["400 workouts"],
            "fine": "Programme art shown is simulated. Made in Perth.",
        },
    ),
)

TAKEAWAY = (
    Case(
        name="total_mismatch",
        data=_cart("$", [("Pad see ew", 1, 14.50), ("Spring rolls", 2, 6.25)], [("Delivery", 3.99), ("Tax", 2.43), ("Tip", 4.00)], total=39.42),
        must=("total_mismatch",),
        unsure=("hidden_fee", "document.sum_mismatch"),
        text="Can someone check the sum on this receipt? I make it two bucks less.",
    ),
    Case(
        name="tip_and_tax", data=_cart("$", [("Pad see ew", 1, 14.50), ("Spring rolls", 2, 6.25)], [("Delivery", 3.99), ("Tax", 2.43), ("Tip", 4.00)])
    ),
    Case(
        name="hidden_fee",
        data=_cart("£", [("Lamb kofta wrap", 1, 8.90)], [("Delivery", 1.99), ("Small basket charge", 2.50)]),
        listing=listing("Lamb kofta wrap", 8.90, "GBP", Delivery=1.99),
        text="Where does the extra on my wrap come from?",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="delivery_waived",
        data=_cart("£", [("Lamb kofta wrap", 2, 8.90), ("Ayran", 2, 2.20)], [("Delivery", 0)]),
        listing=listing("Lamb kofta wrap", 8.90, "GBP"),
    ),
    Case(
        name="mismatch",
        data=_cart("₹", [("Veg thali", 1, 380.00)], [("Delivery", 0)]),
        text="Menu had the veg thali at ₹320 and I got billed ₹380.",
        must=("mismatch",),
    ),
    Case(
        name="as_menu",
        data=_cart("₹", [("Veg thali", 2, 320.00), ("Masala chai", 2, 60.00)], [("GST 5%", 38.00), ("Delivery", 40.00)]),
        text="Thali ₹320 as on the menu, but it came cold. Can I have my money back?",
    ),
    Case(name="credit_used", data=_cart("€", [("Margherita", 1, 9.50), ("Tiramisu", 1, 5.00)], [("Courier", 2.90), ("Credit", -10.00)])),
    Case(
        name="credit_not_used",
        data=_cart("€", [("Margherita", 2, 9.50), ("Tiramisu", 1, 5.00)], [("Courier", 2.90), ("Credit", -10.00)], total=26.90),
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case(
        name="refund_question",
        data=_cart("€", [("Calzone", 1, 11.00), ("Lemonade", 2, 3.20)], [("Courier", 2.90)]),
        text="Lemonades never came. Please refund €6.40 of the €20.30.",
    ),
)

LEAFLET_GOOD = [
    ("Vine tomatoes 500 g", 1.50, "was £2.00", "25% off"),
    ("Ground coffee 227 g", 2.75, "was £5.50", "Half price"),
    ("Oat drink 1 L", 1.40, "was £1.75", "20% off"),
    ("Cheddar 350 g", 3.00, "was £3.60", "Save 60p"),
]

LEAFLET = (
    Case(
        name="false_discount",
        data={
            "cur": "£",
            "head": "Fresh this week",
            "tiles": [LEAFLET_GOOD[0], ("Olive oil 500 ml", 4.90, "was £7.00", "Half price"), *LEAFLET_GOOD[2:]],
        },
        must=("false_discount",),
    ),
    Case(name="discounts_right", data={"cur": "£", "head": "Fresh this week", "tiles": LEAFLET_GOOD, "foot": "In every branch through Sunday"}),
    Case(
        name="card_price",
        data={
            "cur": "$",
            "head": "Card Week",
            "tiles": [
                ("Blueberries 11 oz", 2.99, "$4.49 without card", "With card"),
                ("Greek yogurt 32 oz", 4.49, "$5.99 without card", "With card"),
                ("Salmon fillet, lb", 8.99, "$11.99 without card", "With card"),
                ("Sparkling water 12 pk", 3.99, "$5.29 without card", "With card"),
            ],
        },
        must=("conditional",),
    ),
    Case(
        name="till_small",
        data={
            "cur": "€",
            "head": "Weekend market",
            "tiles": [
                ("Peaches kg", 1.99, "Spain", ""),
                ("Feta 200 g", 2.49, "Greece", ""),
                ("Rye bread", 2.20, "baked here", ""),
                ("Eggs x 10", 2.95, "", ""),
            ],
            "fine": "The amount keyed in at the till applies, even where it is above the one printed here.",
        },
        must=("fine_print",),
        unsure=("mismatch", "conditional"),
    ),
    Case(
        name="expired",
        data={"cur": "£", "head": "Fresh this week", "tiles": LEAFLET_GOOD, "foot": "This leaflet ran 4 to 10 June and is no longer valid"},
        must=("expired_offer",),
        text="Shop refused these prices, why are they still online?",
    ),
    Case(
        name="serving_idea",
        data={
            "cur": "£",
            "head": "Bank holiday basket",
            "tiles": LEAFLET_GOOD,
            "fine": "Serving ideas only. Bowls and cutlery from our photographer's kitchen.",
        },
        text="Everything rang up at the flyer price. Good shop.",
    ),
)

HANDSET_SIZES = [("128 GB", 699.00), ("256 GB", 799.00), ("512 GB", 949.00)]

HANDSET = (
    Case(
        name="from",
        data={"title": "Arco 7 phone", "cur": "£", "lead": "from", "price": 699.00, "options": HANDSET_SIZES, "pick": 2},
        must=("conditional",),
        text="It says 699 at the top but the one I ticked is way more.",
    ),
    Case(name="picked", data={"title": "Arco 7 phone", "cur": "£", "lead": "", "price": 799.00, "options": HANDSET_SIZES, "pick": 1}),
    Case(
        name="trade_in",
        data={
            "title": "Nimbus tablet 11",
            "cur": "$",
            "lead": "with eligible trade-in",
            "price": 399.00,
            "options": [("No trade-in", 599.00)],
            "pick": 0,
        },
        must=("conditional",),
    ),
    Case(
        name="trade_in_beside",
        data={"title": "Nimbus tablet 11", "cur": "$", "lead": "", "price": 599.00, "options": [("64 GB", 599.00), ("128 GB", 679.00)], "pick": 0}
        | {"note": "Trading in? Get up to $200 back later."},
    ),
    Case(
        name="mismatch",
        data={"title": "Arco 7 phone, 256 GB", "cur": "£", "lead": "", "price": 849.00, "options": [("256 GB", 849.00)], "pick": 0},
        listing=listing("Arco 7 phone, 256 GB", 799.00, "GBP"),
        must=("mismatch",),
    ),
    Case(
        name="activation_small",
        data={"title": "Watch Loop S", "cur": "$", "lead": "", "price": 249.00, "options": [("41 mm", 249.00), ("45 mm", 279.00)], "pick": 0}
        | {"fine": "A line set-up charge of $35.00 goes on your first bill."},
        must=("fine_print", "hidden_fee"),
    ),
    Case(
        name="simulated_small",
        data={"title": "Watch Loop S", "cur": "$", "lead": "", "price": 279.00, "options": [("41 mm", 249.00), ("45 mm", 279.00)], "pick": 1}
        | {"fine": "Watch face simulated. Strap colours vary from screen to screen."},
        listing=listing("Watch Loop S, 45 mm", 279.00, "USD"),
    ),
)

SHELF = (
    (Layout(name="outlet", draw=layouts.outlet, width=390, scale=2, plain=13, fine=9), OUTLET),
    (Layout(name="counter", draw=layouts.counter, width=1220, scale=1, plain=14), COUNTER),
    (Layout(name="lodging", draw=layouts.lodging, width=412, scale=2, plain=13), LODGING),
    (Layout(name="bulletin", draw=layouts.bulletin, width=760, scale=1.5, plain=14, fine=10), BULLETIN),
    (Layout(name="marquee", draw=layouts.marquee, width=375, scale=3, plain=13, fine=9), MARQUEE),
    (Layout(name="takeaway", draw=layouts.takeaway, width=420, scale=2, plain=13), TAKEAWAY),
    (Layout(name="leaflet", draw=layouts.leaflet, width=900, scale=1, plain=15, fine=11), LEAFLET),
    (Layout(name="handset", draw=layouts.handset, width=1200, scale=1.25, plain=14, fine=10.5), HANDSET),
)
