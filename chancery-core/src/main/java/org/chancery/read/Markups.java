package org.chancery.read;

import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Parses markup that may be anything: bounded in elements and depth, and interrupted when its time is over. */
final class Markups {

    private static final int MOST_TAGS = 400_000;

    private Markups() {}

    /**
     * A page.
     *
     * @throws Unreadable when it has more elements, or they are nested more deeply, than any page for people
     */
    static Document html(String text) throws Unreadable {
        bound(text);
        return Parser.htmlParser().parseInput(new Watched(text), "");
    }

    /** A piece of XML or SGML, whatever its prefixes, with all names in small letters; bounded as pages are. */
    static Document xml(String text) throws Unreadable {
        bound(text);
        return Parser.xmlParser().settings(ParseSettings.htmlDefault).parseInput(new Watched(text), "");
    }

    private static void bound(String text) throws Unreadable {
        if (Nesting.isTooDeep(text)) {
            throw new Unreadable("its elements are nested too deeply to be read; simplify it");
        }
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                throw new Unreadable("it has more than " + MOST_TAGS + " tags; split it into its reports");
            }
        }
    }

    /** Characters that are no longer given once the time is over. */
    private static final class Watched extends StringReader {

        Watched(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int from, int most) throws java.io.IOException {
            Budget.check();
            return super.read(buffer, from, most);
        }
    }
}
