package org.chancery.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which mentions meet: family of types, who, about when. Two mentions that share none are never compared, so that the cost of
 * a mention is the number of those that tell of the same parties in the same weeks.
 */
final class Blocks {

    private static final int BUCKET = 16;
    /** Room for a planned day that was moved, and for reports that are a day apart. */
    private static final int SLACK = 3;
    /** A mention that could be of longer ago than this meets others in its own report alone. */
    private static final int LONGEST = 30;

    private Blocks() {}

    /** The keys of a mention, with those under which it meets what it was judged to be the same as. */
    static Set<String> keys(Mention mention, Verdicts verdicts) {
        var keys = keys(mention);
        keys.addAll(verdicts.keys(mention));
        return keys;
    }

    static Set<String> keys(Mention mention) {
        var family = Family.of(mention.told().type());
        var keys = new TreeSet<String>();
        keys.add("r " + mention.reportId() + " " + family);
        mention.once().forEach(person -> keys.add("o " + family + " " + person));
        for (String who : who(mention)) {
            if (mention.window().isEmpty()) {
                keys.add("u " + family + " " + who);
                continue;
            }
            long low = Math.floorDiv(mention.window().get().low() - SLACK, BUCKET);
            long high = Math.floorDiv(mention.window().get().high() + SLACK, BUCKET);
            for (long bucket = low; bucket <= high && high - low <= LONGEST; bucket++) {
                keys.add("d " + family + " " + who + " " + bucket);
            }
        }
        return keys;
    }

    private static Set<String> who(Mention mention) {
        if (mention.told().type().isMutual()) {
            return together(mention);
        }
        var keys = new TreeSet<String>();
        mention.actors().forEach(side -> keys.add("by " + meeting(side)));
        mention.recipients().forEach(side -> keys.add("to " + meeting(side)));
        if (Family.of(mention.told().type()) == Family.ACCORD && mention.sides().size() > 1) {
            // a treaty that one report has signed, another has agreed by all of them
            keys.addAll(together(mention));
        }
        return keys;
    }

    /** Those who did it together, two and two. */
    private static Set<String> together(Mention mention) {
        var states = List.copyOf(
                new TreeSet<>(mention.sides().stream().map(Blocks::acting).toList()));
        if (states.size() == 1) {
            return Set.copyOf(states);
        }
        var pairs = new TreeSet<String>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(states.get(i) + "+" + states.get(j));
            }
        }
        return pairs;
    }

    /** The state; of a party without one the word that its other names share. */
    private static String meeting(Side side) {
        boolean worded =
                side.level() == Side.Level.OTHER && side.party().country().isEmpty();
        return worded ? Likeness.head(side) : acting(side);
    }

    /** The state; of a person without one the surname, which all forms of the name share; else the body itself. */
    private static String acting(Side side) {
        return side.isPerson() && side.party().country().isEmpty() ? Likeness.head(side) : side.state();
    }

    /**
     * A key as a number, that of other keys only by chance; what meets by chance is compared in vain and not linked. Keys of the same days
     * are close to one another, so that what is written together lies together.
     */
    static long number(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        long bucket = key.startsWith("d ") ? Long.parseLong(key.substring(key.lastIndexOf(' ') + 1)) : 0;
        return (bucket << 40) | ((hash ^ (hash >>> 32)) & 0xFFFFFFFFFFL);
    }
}
