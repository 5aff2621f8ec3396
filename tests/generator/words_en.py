"""English wordings: key to (those of the train split, those of the test split). Nothing stands in both."""

from __future__ import annotations

WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "goods": (
        ("Trail running shoes", "Canvas backpack 20 L", "Ceramic tea set, 6 pieces", "Desk lamp with dimmer", "Wireless mouse, rechargeable", "Cotton bed linen, king size", "Steel water bottle 750 ml", "Leather crossbody bag"),
        ("Oak dining chair, set of 2", "Merino wool scarf", "Hand press coffee maker", "Folding camp table 90 cm", "Bluetooth body scale", "Rolled oats, 30 sachets", "Cabin suitcase 20 inch", "Ultrasonic humidifier 4 L"),
    ),
    "shop": (("Greenfield Home", "Spruce Electronics", "Northern Trail Co.", "South Wind Living"), ("Wood & Stone", "Half Acre Goods", "Far Sail Appliances", "Harvest Daily")),
    "sold": (("4.{d} stars  {n} reviews", "{n} sold this month", "{r}% positive  {n} ratings"), ("Rated 4.{d} by {n} buyers", "{n} people bought this", "{n} saved this item")),
    "delivery": (
        ("Free shipping. Arrives in 3 days.", "FREE delivery Thursday", "Free shipping and 30-day returns"),
        ("Delivered free by next Tuesday", "No delivery charge, easy returns", "Ships free within 48 hours"),
    ),
    "buy": (("Buy now", "Add to cart", "Order now"), ("Check out", "Get yours", "Add to bag")),
    "cart": (("Add to basket", "Save for later"), ("Put in my bag", "Add to wish list")),
    "detail": (("Description", "Specifications", "Reviews"), ("About this item", "Details and care", "What buyers say")),
    "now": (("", "Now", "Deal price", "Sale"), ("", "Today", "Offer price", "Special price")),
    "was": (("", "Was", "List price:"), ("", "Before", "RRP")),
    "select": (("Selected: {}", "Size: {}"), ("You chose {}", "Option: {}")),
    "options": (("Standard|Plus|Deluxe", "Single|Twin pack|Gift box", "Small|Medium|Large"), ("Basic|Advanced|Complete", "1 piece|2 pieces|4 pieces", "128 GB|256 GB|512 GB")),
    "from": (("From {}", "from {}"), ("Starting at {}", "As low as {}")),
    "running": (
        ("Ends in {h}:{m}:{s}", "Sale ends soon", "Offer ends in {d} days", "Limited time deal"),
        ("{h}h {m}m {s}s left", "Only {d} days to go at this price", "Hurry, this week only", "Closing in {h} hours"),
    ),
    "over": (
        ("This sale has ended", "Offer ended", "The promotion has expired", "Deal over, see you next time"),
        ("This special is no longer available", "Promotion closed", "The reduced price has lapsed", "Discount finished yesterday"),
    ),
    "over_fine": (
        ("*This offer has ended. The actual price is shown at checkout.", "*Sale price expired; orders are charged at the list price.", "Note: the promotion ended yesterday and regular prices apply."),
        ("*The advertised reduction is no longer valid; you pay the price in your bag.", "Please note this special lapsed and the usual price will be billed.", "Offer closed. Final amount as displayed when paying."),
    ),
    "plain_over": (
        ("The autumn sale has ended. Regular price applies.", "Sale over, prices are back to normal"),
        ("Our anniversary event is finished; this is the usual price", "The spring promotion closed last week. Everyday price shown."),
    ),
    "other_over": (("The photo contest has ended", "Pre-order period is over, now in stock"), ("Our raffle closed last Friday", "Sample requests are no longer accepted")),
    "fee": (("Packaging fee", "Service fee", "Handling fee", "Booking fee", "Installation fee"), ("Platform fee", "Convenience charge", "Small order fee", "Environmental charge", "Processing fee")),
    "fee_fine": (
        ("*{name} of {a} not included.", "A {name} of {a} is added at checkout.", "Note: plus {name} {a}."),
        ("Excludes {name} ({a}), payable on ordering.", "*An additional {name} of {a} applies.", "{name} {a} will be charged separately."),
    ),
    "fee_open": (
        ("{name}: {a}, charged with your order", "Please note: a {name} of {a} applies", "Price excludes {name} of {a}"),
        ("We also charge a {name} of {a}", "On top comes a {name} of {a}", "{name} {a} is paid by the buyer"),
    ),
    "fee_said": (("We charge a {name} of {a} and tell our buyers", "There is a {name} of {a} on top"), ("Besides the price we ask {a} as {name}", "A {name} of {a} comes with it, as announced")),
    "coupon_now": (("With coupon", "After coupon"), ("Voucher applied", "Using code")),
    "coupon_before": (("Without coupon", "Regular price"), ("No voucher", "Otherwise")),
    "coupon_how": (("Clip the {a} coupon to get this price", "Requires a {a} coupon"), ("Enter your {a} voucher first", "Price needs the {a} code")),
    "member_now": (("Member price", "Prime price"), ("Club price", "Subscribers pay")),
    "member_before": (("Non-member price", "Regular price"), ("Everyone else", "Guests pay")),
    "member_how": (("Join to get the member price", "Members only"), ("Needs a paid club subscription", "Sign up for the club to pay this")),
    "bonus": (("Members earn 50 points", "Spend $50 and get a free gift", "2nd item half price", "Up to 50% off storewide"), ("Club collects double points", "$10 off orders over $100", "Buy 2, get 1 free", "Our shop: as much as 60% off selected lines")),
    "condition_fine": (
        ("*Price for new customers' first order only.", "*Requires membership and an activated coupon.", "Valid for the first 100 buyers, others pay list price."),
        ("*Applies solely to newly registered accounts.", "You must buy at least two to pay this price.", "Price subject to payment with our store card."),
    ),
    "actual_fine": (
        ("*The actual price is the one shown at checkout.", "*Prices are indicative; you pay the amount in your basket."),
        ("Displayed figures may differ from what is finally charged.", "The final price is set on the payment page."),
    ),
    "harmless_fine": (
        ("Pictures are for illustration only", "Colours may vary with your screen", "© 2026 Greenfield Home"),
        ("Measured by hand, sizes may differ by 1 cm", "Packaging may change without notice", "Page content provided by the seller"),
    ),
    "order_head": (("Checkout", "Order summary", "Review your order"), ("Your bag", "Confirm purchase", "Nearly there")),
    "paid_head": (("Payment successful", "Order confirmed", "Order details"), ("Thank you for your purchase", "Payment received", "Purchase history")),
    "subtotal": (("Subtotal", "Items"), ("Merchandise", "Goods")),
    "shipping": (("Shipping", "Delivery"), ("Postage", "Shipping & delivery")),
    "off": (("Coupon", "Discount", "Promotion"), ("Voucher", "Savings", "Reward credit")),
    "tax": (("Sales tax", "Tax"), ("Estimated tax", "VAT")),
    "total": (("Total", "Order total"), ("Amount due", "Grand total", "To pay")),
    "paid": (("Paid", "Total paid"), ("You paid", "Amount charged")),
    "submit": (("Place order", "Pay now"), ("Complete purchase", "Confirm and pay")),
    "waived": (("waived",), ("free today",)),
    "order_rows": (("Delivery method|Standard", "Payment|Card", "Gift wrap|No"), ("Arrives|Within 4 days", "Paying with|Balance", "Invoice|By e-mail")),
    "say_nothing": (("Please check", "Screenshot of my page", "See picture"), ("Submitting this page", "As shown", "Have a look")),
    "say_agree": (("The page says {a}, as advertised", "Listed at {a}, correct"), ("Promised {a} and it is {a}", "The price of {a} matches the ad")),
    "say_promised_page": (("Advertised at {a}, the page shows something else", "The ad said {a} but that is not the price here"), ("The e-mail promised {a}; this page wants more", "They told me {a}, now look at this")),
    "say_promised_paid": (("The page said {a} but checkout wants {b}", "Advertised {a}, I paid {b}"), ("It was meant to be {a}, I was charged {b}", "They promised {a} and the bill is {b}")),
    "say_more": (("I paid more than the price on the page", "Checkout is higher than the listed price"), ("They took more than the page said", "It got dearer when paying")),
    "say_total": (("The total looks wrong to me", "This does not add up"), ("The sum is off", "Check the arithmetic please")),
    "also": (("You may also like", "Customers also viewed"), ("Similar things", "Goes well with")),
}  # fmt: skip
