package org.chancery.web.page;

/**
 * Who met whom.
 *
 * @param countries whether countries are shown rather than people
 */
public record NetworkPage(FigurePage<FigurePage.Pair> figure, boolean countries) {

    private String with(String path, String more) {
        var query = figure.query().string();
        return path + (more.isEmpty() ? query : (query.isEmpty() ? "?" : query + "&") + more);
    }

    public String data() {
        return with("/api/v1/network", countries ? "by=countries" : "");
    }

    public String json() {
        return with("/network.json", countries ? "by=countries" : "");
    }

    public String csv() {
        return with("/network.csv", countries ? "by=countries" : "");
    }

    /** The other of the two: countries for people, people for countries. */
    public String other() {
        return with("/network", countries ? "" : "by=countries");
    }
}
