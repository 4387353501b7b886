home-nav = Inicio
home-title = Cada pregunta formulada, cada contribución recibida, cada recomendación con su seguimiento
home-lead = Lo que se pide a las Partes, lo que ellas y otros dicen, lo que se informa de ello y en qué queda: cada frase en el mismo hilo.
