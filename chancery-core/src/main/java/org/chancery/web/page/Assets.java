package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What pages load: style, scripts and shapes of this program, and the one library of theirs. All within it; nothing from elsewhere. */
final class Assets implements Routes {

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS = Map.ofEntries(
            own("chancery.css", "text/css; charset=utf-8"),
            own("icon.svg", "image/svg+xml"),
            own("world.json", "application/json"),
            own("search.js", SCRIPT),
            own("figure.js", SCRIPT),
            own("timeline.js", SCRIPT),
            own("map.js", SCRIPT),
            own("network.js", SCRIPT),
            own("code.js", SCRIPT),
            own("review.js", SCRIPT),
            own("missed.js", SCRIPT),
            own("underway.js", SCRIPT),
            Map.entry("d3.js", new Asset(D3, SCRIPT)));

    private static Map.Entry<String, Asset> own(String name, String type) {
        return Map.entry(name, new Asset("/web/" + name, type));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/assets/{name}", Assets::send);
    }

    private static void send(Context context) throws IOException {
        var asset = ASSETS.get(context.pathParam("name"));
        if (asset == null) {
            context.status(HttpStatus.NOT_FOUND).result("There is no such file.");
            return;
        }
        try (var in = Assets.class.getResourceAsStream(asset.resource())) {
            if (in == null) {
                throw new UncheckedIOException(new IOException(asset.resource() + " is not in the program"));
            }
            context.header("Cache-Control", "max-age=3600")
                    .contentType(asset.type())
                    .result(in.readAllBytes());
        }
    }
}
