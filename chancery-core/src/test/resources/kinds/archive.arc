filedesc://a.arc 0.0.0.0 20220304000000 text/plain 75
1 0 crawler
URL IP-address Archive-date Content-type Archive-length

https://tide.example/1 10.0.0.1 20220304000000 text/html 1156
HTTP/1.1 200 OK
Content-Type: text/html
Content-Length: 1090

<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour talks | The Tide</title><link rel="canonical" href="https://tide.example/2022/03/04/talks"><meta property="article:published_time" content="2022-03-04T19:15:00+01:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks","author":{"@type":"Person","name":"Nora Lind"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour talks</h1><p class="byline">By Nora Lind</p><time datetime="2022-03-04">04/03/2022</time><figure><img src="a.jpg"><figcaption>The house. Photo: Reuters</figcaption></figure><p>The envoys of both islands sat down in the old customs house on Friday, officials said.</p><blockquote class="twitter-tweet"><p>Good talks.</p>— Edda (@edda) March 4, 2022</blockquote><h2>Ferry</h2><p>They left after three hours without a word to those who waited outside, a clerk told The Tide.</p><ul><li>No day was named for another round, though both said on 4 March 2022 that there would be one.</li></ul></article><footer>© The Tide</footer></body></html>
https://tide.example/2 10.0.0.1 20220304000000 text/html 1156
HTTP/1.1 200 OK
Content-Type: text/html
Content-Length: 1090

<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour talks | The Tide</title><link rel="canonical" href="https://tide.example/2022/03/04/talks"><meta property="article:published_time" content="2022-03-04T19:15:00+01:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks","author":{"@type":"Person","name":"Nora Lind"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour talks</h1><p class="byline">By Nora Lind</p><time datetime="2022-03-04">04/03/2022</time><figure><img src="a.jpg"><figcaption>The house. Photo: Reuters</figcaption></figure><p>The envoys of both islands sat down in the old customs house on Friday, officials said.</p><blockquote class="twitter-tweet"><p>Good talks.</p>— Edda (@edda) March 4, 2022</blockquote><h2>Ferry</h2><p>They left after three hours without a word to those who waited outside, a clerk told The Tide.</p><ul><li>No day was named for another round, though both said on 4 March 2022 that there would be one.</li></ul></article><footer>© The Tide</footer></body></html>
