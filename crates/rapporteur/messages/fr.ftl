home-nav = Accueil
home-title = Chaque question posée, chaque contribution reçue, chaque recommandation suivie d’effet
home-lead = Ce qui est demandé aux Parties, ce qu’elles et d’autres en disent, ce qui en est rapporté et ce qu’il en advient : chaque phrase sur le même fil.
