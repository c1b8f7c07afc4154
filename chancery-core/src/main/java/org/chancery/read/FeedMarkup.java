package org.chancery.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts an RSS or Atom feed into its entries by its tags alone, so that a fault in one of them is no fault of the others. Document types
 * are passed over, prefixes need not be declared. For one feed; not thread-safe.
 */
final class FeedMarkup {

    /**
     * An entry as it stands in the feed.
     *
     * @param prefix that of its name, with the colon, or empty
     * @param fault what is not well-formed in it
     */
    record Entry(String markup, String prefix, Optional<String> fault) {}

    private static final int DEEPEST = 200;
    private static final int LONGEST_FRAME = 1 << 20;
    private static final Pattern NO_CHARACTER = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bcBCeEfF]|1[0-9a-fA-F]));");

    private final String feed;
    private final int most;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder frame = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<String> fault = Optional.empty();
    private String name = "";
    private int start = -1;
    private int outside;
    private int left;
    private boolean closed;

    private FeedMarkup(String feed, int most) {
        this.feed = feed;
        this.most = most;
    }

    /**
     * A feed, cut.
     *
     * @param most how many entries are kept
     */
    static FeedMarkup of(String feed, int most) {
        var cut = new FeedMarkup(feed, most);
        cut.scan();
        return cut;
    }

    /** The entries, in the feed's order. */
    List<Entry> entries() {
        return entries;
    }

    /** How many more entries there are than are kept. */
    int left() {
        return left;
    }

    /** What stands around the entries: the feed's own title, address and language. */
    String frame() {
        return frame.toString();
    }

    /** Whether the feed's outermost element ends. */
    boolean isClosed() {
        return closed;
    }

    private void scan() {
        int at = feed.indexOf('<');
        while (at >= 0) {
            Budget.check();
            int end = feed.startsWith("<!", at) || feed.startsWith("<?", at) ? declaration(at) : tag(at);
            if (end < 0) {
                break;
            }
            at = feed.indexOf('<', end);
        }
        if (start >= 0) {
            fault = fault.or(() -> Optional.of("it is cut off"));
            end(feed.length());
        }
        frame(feed.length());
    }

    private int declaration(int at) {
        if (feed.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (feed.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        if (feed.startsWith("<?", at)) {
            return after("?>", at + 2);
        }
        int subset = feed.indexOf('[', at);
        int end = feed.indexOf('>', at);
        return subset >= 0 && subset < end ? after("]>", subset) : end < 0 ? -1 : end + 1;
    }

    private int after(String mark, int from) {
        int end = feed.indexOf(mark, from);
        return end < 0 ? -1 : end + mark.length();
    }

    /** Takes note of a tag; gives where it ends, or -1 where it does not. */
    private int tag(int at) {
        boolean ends = feed.startsWith("</", at);
        int from = at + (ends ? 2 : 1);
        int to = from;
        while (to < feed.length() && isName(feed.charAt(to))) {
            to++;
        }
        if (to == from) {
            return at + 1;
        }
        int close = close(to);
        if (close < 0) {
            return -1;
        }
        String tag = feed.substring(from, Math.min(to, from + 100));
        if (ends) {
            endTag(tag, close);
        } else {
            startTag(tag, at, close, feed.charAt(close - 2) == '/');
        }
        return close;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }

    /** Behind the bracket that ends a tag, those between quotation marks left aside. */
    private int close(int from) {
        char quote = 0;
        for (int at = from; at < feed.length(); at++) {
            char c = feed.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        int bracket = feed.indexOf('>', from);
        return bracket < 0 ? -1 : bracket + 1;
    }

    private void startTag(String tag, int at, int close, boolean empty) {
        boolean entry = isEntry(tag);
        if (entry && start >= 0 && tag.equals(name)) {
            fault = fault.or(() -> Optional.of("it has no end tag"));
            end(at);
        }
        if (entry && start < 0) {
            frame(at);
            start = at;
            name = tag;
            open.clear();
            fault = Optional.empty();
            if (empty) {
                end(close);
                return;
            }
        }
        if (start >= 0 && !empty && open.size() <= DEEPEST) {
            open.push(tag);
        }
    }

    private void endTag(String tag, int close) {
        if (start < 0) {
            closed |= isRoot(tag);
            return;
        }
        if (tag.equals(name)) {
            boolean ordered = open.size() == 1 && open.peek().equals(tag);
            fault = fault.or(() -> ordered
                    ? Optional.empty()
                    : Optional.of(
                            open.size() > DEEPEST
                                    ? "its elements are nested too deeply"
                                    : "its elements do not end in the order in which they begin"));
            end(close);
        } else if (!open.isEmpty() && open.size() <= DEEPEST) {
            if (open.peek().equals(tag)) {
                open.pop();
            } else if (isRoot(tag)) {
                fault = fault.or(() -> Optional.of("it has no end tag"));
                end(close);
                closed = true;
            } else {
                fault = fault.or(() -> Optional.of("it has an end tag </" + tag + "> that does not fit"));
            }
        }
    }

    private void end(int to) {
        if (entries.size() < most) {
            String markup = feed.substring(start, to);
            var told = fault.or(() -> NO_CHARACTER.matcher(markup).find()
                    ? Optional.of("it has a character that XML does not allow")
                    : Optional.empty());
            int colon = name.indexOf(':');
            entries.add(new Entry(markup, colon < 0 ? "" : name.substring(0, colon + 1), told));
        } else {
            left++;
        }
        start = -1;
        outside = to;
    }

    private void frame(int to) {
        if (to > outside && frame.length() < LONGEST_FRAME) {
            frame.append(feed, outside, Math.min(to, outside + LONGEST_FRAME));
        }
        outside = to;
    }

    private static boolean isEntry(String tag) {
        String local = local(tag);
        return local.equals("item") || local.equals("entry");
    }

    private static boolean isRoot(String tag) {
        String local = local(tag);
        return local.equals("rss") || local.equals("feed") || local.equals("rdf");
    }

    private static String local(String tag) {
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
