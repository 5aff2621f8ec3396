"""What a picture says: lines, fine print, codes, prices, documents."""
