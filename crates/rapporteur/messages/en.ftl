home-nav = Home
home-title = Every question asked, every word received, every recommendation followed up
home-lead = What the Parties are asked, what they and others say, what is reported from it, and what becomes of that: each sentence on the same thread.
