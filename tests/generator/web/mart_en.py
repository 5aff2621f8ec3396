"""English pages of `mart`: what each page shows and what is true of it."""

from __future__ import annotations

from tests.generator.web import mart_en_looks as draw
from tests.generator.web.mart_kit import Bill, Look, Offer, Scene, listed

MISMATCH, HIDDEN, EXPIRED = "pricing.mismatch", "pricing.hidden_fee", "pricing.expired_offer"
FALSE, TOTAL, CONDITIONAL, FINE = "pricing.false_discount", "pricing.total_mismatch", "pricing.conditional", "pricing.fine_print"

APP = (
    Scene(
        what="clean-quarter",
        shown=Offer(
            title="Waxed canvas tote",
            price="60",
            struck="80",
            badge="25% off",
            tags=("Oak Harbor",),
            options=(("Olive", ""), ("Sand", "")),
            about=("Roomy and light.", "Fits a 15-inch laptop."),
        ),
        text="New bag in my shop, please review",
    ),
    Scene(
        what="clean-plain",
        shown=Offer(
            title="Trail running shoes", price="94.50", tags=("Strada",), options=(("8", ""), ("9", ""), ("10", "")), about=("Grippy sole.",)
        ),
        listing=listed(94.5, "USD"),
    ),
    Scene(
        what="clean-still_running",
        shown=Offer(
            title="Stoneware dinner plates, set of 4",
            price="36",
            struck="48",
            badge="Save $12",
            notice="Sale ends in 5 hours",
            tags=("Table &amp; Co",),
            about=("Dishwasher safe.",),
        ),
        listing=listed(36, "USD"),
    ),
    Scene(
        what="clean-harmless",
        text="New apron, please review",
        shown=Offer(
            title="Linen apron",
            price="28",
            tags=("Hearth",),
            options=(("Blue", ""), ("Grey", "")),
            about=("Washed linen.",),
            fine="Colors may look different on your screen.",
        ),
    ),
    Scene(
        what="false-forty",
        shown=Offer(title="Wireless headphones", price="89", struck="120", badge="40% off", tags=("Norda",), about=("30-hour battery.",)),
        text="Is this discount worked out right?",
        must=(FALSE,),
    ),
    Scene(
        what="mismatch-listing",
        shown=Offer(title="Wool blend cardigan", price="72", tags=("Lowland",), options=(("S", ""), ("M", ""), ("L", "")), about=("Ribbed cuffs.",)),
        listing=listed(54, "USD"),
        must=(MISMATCH,),
    ),
    Scene(
        what="conditional-members",
        shown=Offer(
            title="Cast iron skillet, 10 inch",
            label="Members pay",
            price="39",
            plain="Non-members pay $55",
            tags=("Hearth",),
            about=("Pre-seasoned.",),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="expired-flash",
        shown=Offer(
            title="Ceramic table lamp",
            price="45",
            struck="65",
            badge="Flash sale",
            notice="This flash sale ended on Sunday, March 10",
            tags=("Lumen Room",),
            about=("Fabric shade.",),
        ),
        text="Saw this lamp in the app today",
        must=(EXPIRED,),
    ),
    Scene(
        what="hidden-fine_handling",
        shown=Offer(
            title="Potted olive tree",
            price="58",
            tags=("Greenfold",),
            about=("About 3 feet tall.",),
            fine="A handling fee of $6.99 is added at checkout.",
        ),
        must=(HIDDEN, FINE),
    ),
)

SHOP = (
    Scene(
        what="clean-save",
        shown=Offer(
            title="Oak bedside table",
            price="149",
            struck="199",
            badge="Save $50",
            tags=("Bedroom",),
            about=("Solid oak top", "Assembly takes 20 minutes"),
        ),
    ),
    Scene(
        what="clean-up_to",
        shown=Offer(
            title="Two-slice toaster",
            label="Clearance event: up to 70% off selected items",
            price="34.95",
            tags=("Kitchen",),
            about=("Six settings", "Crumb tray"),
        ),
        text="Bought from this page, price was $34.95 as shown",
        listing=listed(34.95, "USD"),
    ),
    Scene(
        what="clean-selected_equal",
        shown=Offer(
            title="Folding garden chair",
            price="65",
            options=(("One chair", "65"), ("Pair of chairs", "120")),
            tags=("Outdoor",),
            about=("Powder-coated steel",),
        ),
        listing=listed(65, "USD"),
    ),
    Scene(
        what="conditional-from",
        shown=Offer(
            title="Hybrid mattress",
            suffix="From",
            price="499",
            options=(("Twin", "499"), ("Full", "599"), ("Queen", "749")),
            selected=2,
            tags=("Bedroom",),
            about=("Ten inches thick",),
        ),
        text="Looking at the queen size on this page",
        must=(CONDITIONAL,),
    ),
    Scene(
        what="conditional-coupon",
        shown=Offer(
            title="Stand mixer, 5 quart",
            price="219",
            plain="Only with coupon BAKE40. Price without coupon: $259",
            tags=("Kitchen",),
            about=("Three attachments", "Tilting head"),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="false-half",
        shown=Offer(title="Cotton throw blanket", price="42", struck="60", badge="50% off", tags=("Home",), about=("Machine washable",)),
        must=(FALSE,),
    ),
    Scene(
        what="mismatch-said",
        shown=Offer(title="Upright vacuum cleaner", price="239", tags=("Home",), about=("Washable filter", "25-foot cord")),
        text="The ad said $189 but the page shows $239",
        must=(MISMATCH,),
    ),
    Scene(
        what="expired-fine",
        shown=Offer(
            title="Patio umbrella, 9 feet",
            price="79",
            struck="109",
            badge="Save $30",
            tags=("Outdoor",),
            about=("Crank lift",),
            fine="Promotion ended June 30, 2023. Offer is no longer available.",
        ),
        must=(EXPIRED, FINE),
    ),
    Scene(
        what="fine-exclusion",
        shown=Offer(
            title="Enamel saucepan",
            price="48",
            struck="64",
            badge="25% off",
            tags=("Kitchen",),
            about=("Works on all hobs",),
            fine="Discount does not apply to orders shipped to Alaska or Hawaii.",
        ),
        text="Please approve my sale page",
        must=(FINE,),
    ),
)

PLANS = (
    Scene(
        what="clean-monthly",
        shown=Offer(
            title="Photo storage that keeps up",
            label="Standard",
            price="7",
            suffix="/ month",
            tags=("Shoebox",),
            about=("500 GB of space", "Cancel any time", "Two devices"),
        ),
        listing=listed(7, "USD"),
    ),
    Scene(
        what="clean-yearly",
        shown=Offer(
            title="Learn a language at your pace",
            label="Yearly plan",
            price="96",
            struck="120",
            suffix="/ year",
            badge="20% off",
            tags=("Parrotly",),
            about=("All courses", "Works offline"),
        ),
        text="Pricing page of our app for review",
    ),
    Scene(
        what="clean-said",
        shown=Offer(
            title="Recipes for busy weeks", label="Family", price="12", suffix="/ month", tags=("Ladle",), about=("Up to 5 people", "Shopping lists")
        ),
        text="Advertised at $12 a month and the page says the same",
    ),
    Scene(
        what="conditional-student",
        shown=Offer(
            title="Music for every room",
            label="Student price",
            price="5.99",
            suffix="/ month",
            plain="Students only. Regular price $11.99 / month",
            tags=("Tonewell",),
            about=("No ads", "Offline listening"),
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="conditional-fine_intro",
        shown=Offer(
            title="News without the noise",
            label="Digital access",
            price="4",
            suffix="/ month",
            tags=("The Ledger Post",),
            about=("All articles", "Daily puzzles"),
            fine="$4 applies to new subscribers for the first 3 months, then $15 per month.",
        ),
        text="Saw this subscription page yesterday",
        must=(CONDITIONAL, FINE),
    ),
    Scene(
        what="false-half",
        shown=Offer(
            title="Plan trips together",
            label="Pro, one year",
            price="60",
            struck="90",
            suffix="/ year",
            badge="50% off",
            tags=("Waymark",),
            about=("Shared maps", "Offline guides"),
        ),
        must=(FALSE,),
    ),
    Scene(
        what="expired-spring",
        text="Pricing page screenshot",
        shown=Offer(
            title="Draw, paint, share",
            label="Studio",
            price="9",
            struck="15",
            suffix="/ month",
            notice="The spring offer ended on April 30. This price is no longer available.",
            tags=("Inkling",),
            about=("120 brushes", "Cloud backup"),
        ),
        must=(EXPIRED,),
    ),
)

STAY = (
    Scene(
        what="clean-room",
        shown=Offer(
            title="Harbor View Inn",
            price="142",
            suffix="per night",
            tags=("Portsmouth",),
            about=("Free parking", "Breakfast included"),
            options=(("Queen room", "142"), ("King room", "168")),
        ),
        listing=listed(142, "USD"),
    ),
    Scene(
        what="clean-deal",
        shown=Offer(
            title="Cedar Lodge",
            price="102",
            struck="120",
            badge="15% off",
            suffix="per night",
            tags=("Lake Placid",),
            about=("Pets welcome", "Lake access"),
        ),
        text="Our lodge listing, 15% off this week",
    ),
    Scene(
        what="clean-said",
        shown=Offer(
            title="Old Mill Guesthouse", price="88", suffix="per night", tags=("Vermont",), about=("Garden", "Wi-Fi"), plain="Free cancellation"
        ),
        text="Quoted $88 a night and that is what the page shows",
    ),
    Scene(
        what="conditional-from",
        shown=Offer(
            title="Riverside Hotel",
            label="from",
            price="119",
            suffix="per night",
            tags=("Savannah",),
            about=("Pool", "Gym"),
            options=(("Standard double", "119"), ("River suite", "189")),
            selected=1,
        ),
        must=(CONDITIONAL,),
    ),
    Scene(
        what="hidden-fine_resort",
        shown=Offer(
            title="Palm Court Resort",
            price="175",
            suffix="per night",
            tags=("Tucson",),
            about=("Two pools", "Spa"),
            fine="Resort fee of $35 per night is not included and is charged at the property.",
        ),
        text="Screenshot of the resort page",
        must=(HIDDEN, FINE),
    ),
    Scene(
        what="mismatch-listing",
        shown=Offer(title="Station Square Hotel", price="159", suffix="per night", tags=("Chicago",), about=("City center", "Wi-Fi")),
        listing=listed(129, "USD"),
        must=(MISMATCH,),
    ),
    Scene(
        what="false-thirty",
        shown=Offer(
            title="Pine Ridge Cabins",
            price="130",
            struck="150",
            badge="30% off",
            suffix="per night",
            tags=("Asheville",),
            about=("Fireplace", "Kitchen"),
        ),
        text="Please check the discount on this page",
        must=(FALSE,),
    ),
)

EVENT = (
    Scene(
        what="clean-adult",
        shown=Offer(
            title="An Evening of Chamber Music",
            price="35",
            suffix="per seat",
            about=("Friday, October 18, 7:30 PM", "Larkin Hall"),
            options=(("Balcony", "35"), ("Stalls", "50")),
            tags=("Doors open at 7 PM",),
        ),
        listing=listed(35, "USD"),
    ),
    Scene(
        what="clean-weekend",
        shown=Offer(
            title="Pottery Weekend Workshop",
            price="135",
            struck="150",
            badge="Save $15",
            about=("Saturday and Sunday, 10 AM", "Kiln House"),
            tags=("Clay and glazes provided",),
        ),
        text="Workshop page, $15 off, please review",
    ),
    Scene(
        what="clean-market_closed",
        text="Day pass page for review",
        shown=Offer(
            title="Botanical Garden Day Pass",
            price="18",
            about=("Open daily 9 AM to 6 PM", "The rose exhibition ended in May"),
            tags=("Valid for one visit",),
        ),
    ),
    Scene(
        what="expired-early",
        shown=Offer(
            title="Summer Folk Festival",
            label="Early bird",
            price="59",
            struck="79",
            notice="Early bird sales closed on May 15",
            about=("July 12 to 14", "Meadow Park"),
            tags=("Camping available",),
        ),
        text="Festival page as of today",
        must=(EXPIRED,),
    ),
    Scene(
        what="mismatch-said",
        shown=Offer(title="Science Museum Entry", price="26", about=("Open 10 AM to 5 PM", "All floors"), tags=("Under 5s go free",)),
        text="The poster advertised $19, the ticket page shows $26",
        must=(MISMATCH,),
    ),
)

CHECKOUT = (
    Scene(
        what="clean-tax",
        shown=Bill(items=(("Walnut cutting board", "Large", 1, "54.00"),), charges=(("Shipping", "0"), ("Sales tax", "4.32"))),
        listing=listed(54, "USD"),
    ),
    Scene(
        what="clean-listed",
        shown=Bill(items=(("Desk organizer", "White", 1, "32.00"),), charges=(("Shipping", "6.50"),)),
        text="Ready to pay, $6.50 shipping as stated",
        listing=listed(32, "USD", Shipping=6.5),
    ),
    Scene(
        what="clean-promo",
        shown=Bill(
            items=(("Bath towel", "Sage", 2, "18.00"), ("Bath mat", "Sage", 1, "24.00")), charges=(("Discount", "-6.00"), ("Shipping", "5.00"))
        ),
    ),
    Scene(
        what="hidden-service",
        shown=Bill(items=(("Framed print", "16 x 20 in", 1, "75.00"),), charges=(("Service fee", "9.50"),)),
        text="Nobody told me about the extra charge, the page said $75",
        listing=listed(75, "USD"),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(
        what="hidden-packaging",
        shown=Bill(items=(("Glass teapot", "40 oz", 1, "46.00"),), charges=(("Shipping", "8.00"), ("Packaging fee", "5.00"))),
        listing=listed(46, "USD", Shipping=8),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(
        what="total-more",
        text="My basket before paying",
        shown=Bill(items=(("Reading lamp", "Brass", 1, "65.00"), ("LED bulb", "Warm white", 2, "7.50")), charges=(("Shipping", "6.00"),), off="12"),
        must=(TOTAL,),
    ),
)

MAIL = (
    Scene(
        what="clean-tax",
        shown=Bill(
            items=(("Notebook", "Dotted, A5", 3, "9.00"), ("Gel pens", "Set of 6", 1, "11.50")), charges=(("Shipping", "4.50"), ("Tax", "3.08"))
        ),
        text="Order confirmation for my records",
    ),
    Scene(
        what="clean-same",
        shown=Bill(items=(("Rain jacket", "Yellow, M", 1, "85.00"),), charges=(("Shipping", "0"),)),
        text="Listed at $85 and I paid $85",
        listing=listed(85, "USD"),
    ),
    Scene(what="clean-code", shown=Bill(items=(("Ceramic planter", "8 inch", 2, "21.00"),), charges=(("Promo code", "-7.00"), ("Shipping", "6.95")))),
    Scene(
        what="mismatch-paid",
        shown=Bill(items=(("Bluetooth speaker", "Black", 1, "79.00"),)),
        text="Advertised at $59, I was charged $79",
        must=(MISMATCH,),
    ),
    Scene(
        what="total-items",
        shown=Bill(items=(("Wool socks", "Grey", 4, "8.00"), ("Beanie", "Green", 1, "16.00")), charges=(("Shipping", "5.00"),), off="9"),
        text="Can you check my order total?",
        must=(TOTAL,),
    ),
    Scene(
        what="total-less_off",
        shown=Bill(items=(("Board game", "2 to 4 players", 1, "38.00"),), charges=(("Shipping", "4.00"), ("Discount", "-8.00")), off="8"),
        must=(TOTAL,),
    ),
)

MEAL = (
    Scene(
        what="clean-delivery",
        text="Lunch for two",
        shown=Bill(
            items=(("Ramen bowl", "Soft egg", 2, "13.50"), ("Dumplings", "6 pieces", 1, "7.00")), charges=(("Delivery", "3.99"), ("Tax", "2.72"))
        ),
    ),
    Scene(
        what="clean-tip",
        shown=Bill(items=(("Veggie pizza", "12 inch", 1, "18.00"),), charges=(("Delivery", "0"), ("Tip", "3.00"))),
        text="Great dinner, arrived hot",
    ),
    Scene(
        what="clean-listed",
        shown=Bill(items=(("Lunch box", "Salmon", 1, "16.50"),), charges=(("Delivery", "2.50"),)),
        listing=listed(16.5, "USD", Delivery=2.5),
    ),
    Scene(
        what="hidden-bag",
        shown=Bill(items=(("Burrito bowl", "Chicken", 1, "14.00"),), charges=(("Container fee", "2.00"),)),
        listing=listed(14, "USD"),
        must=(HIDDEN,),
        unsure=(MISMATCH,),
    ),
    Scene(
        what="total-more",
        shown=Bill(items=(("Bagel", "Sesame", 3, "4.00"), ("Latte", "Large", 2, "5.50")), charges=(("Delivery", "2.00"),), off="6"),
        text="My receipt from this morning",
        must=(TOTAL,),
    ),
)

LOOKS = (
    Look(name="app", draw=draw.app, width=393, scale=3, print_px=14, fine_px=10, scenes=APP),
    Look(name="shop", draw=draw.shop, width=1280, scale=2, print_px=15, fine_px=11, scenes=SHOP),
    Look(name="plans", draw=draw.plans, width=1200, scale=2, print_px=15, fine_px=11, scenes=PLANS),
    Look(name="stay", draw=draw.stay, width=412, scale=2.5, print_px=14, fine_px=10, scenes=STAY),
    Look(name="event", draw=draw.event, width=400, scale=3, print_px=16, fine_px=11, scenes=EVENT),
    Look(name="checkout", draw=draw.checkout, width=1240, scale=1.5, print_px=14, surface="ticket", scenes=CHECKOUT),
    Look(name="mail", draw=draw.mail, width=390, scale=2, print_px=15, surface="ticket", scenes=MAIL),
    Look(name="meal", draw=draw.meal, width=402, scale=2, print_px=14, surface="ticket", scenes=MEAL),
)
