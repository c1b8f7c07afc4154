package org.chancery.annotate;

import java.util.List;
import java.util.Set;
import org.chancery.model.Token;

/**
 * Puts right what a parser does to verbs against English grammar: a finite verb that it joined to an infinitive or a gerund goes with the
 * finite verb above. In "agreed to end the war and signed a pact" the signing is joined to the agreeing, for there is no "to signed". A
 * participle without an auxiliary has no subject: in "freed a man held in Oslo" the man is the object, whom the participle tells more of.
 */
final class VerbRepairs {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int HIGHEST = 8;

    private VerbRepairs() {}

    /** Changes heads in place; each is the index of a token, negative for the root. */
    static void rehang(List<Token> tokens, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals("conj") && FINITE.contains(tag(tokens, i)) && !hasSubject(i, heads, relations)) {
                int above = heads[i];
                boolean mixed = above >= 0
                        && (tag(tokens, above).equals("VB") && hasTo(above, tokens, heads)
                                || tag(tokens, above).equals("VBG"));
                int finite = mixed ? finiteAbove(above, tokens, heads, relations) : -1;
                if (finite >= 0 && finite < i) {
                    heads[i] = finite;
                }
            }
            if (isBareParticiple(i, tokens, heads, relations)) {
                lendSubject(i, tokens, heads, relations);
            }
        }
    }

    /** "seized in a raid", right behind a noun that the parser took for its subject. */
    private static boolean isBareParticiple(int verb, List<Token> tokens, int[] heads, String[] relations) {
        return verb > 0
                && verb + 1 < heads.length
                && tag(tokens, verb).equals("VBN")
                && tag(tokens, verb + 1).equals("IN")
                && relations[verb].equals("dep")
                && heads[verb] >= 0
                && tag(tokens, heads[verb]).startsWith("V")
                && heads[verb - 1] == verb
                && relations[verb - 1].equals("nsubj")
                && !has(verb, "aux", heads, relations);
    }

    /** Gives the noun before a bare participle to the verb above, which lacks it. */
    private static void lendSubject(int participle, List<Token> tokens, int[] heads, String[] relations) {
        int verb = heads[participle];
        int noun = participle - 1;
        boolean passive = has(verb, "aux:pass", heads, relations);
        boolean object = verb < noun && !passive && !has(verb, "obj", heads, relations) && isBeside(verb, noun, tokens);
        boolean subject = verb > participle && !hasSubject(verb, heads, relations);
        if (object || subject) {
            heads[noun] = verb;
            relations[noun] = object ? "obj" : passive ? "nsubj:pass" : "nsubj";
            heads[participle] = noun;
            relations[participle] = "acl";
        }
    }

    /** Whether nothing but the noun's own words stands between. */
    private static boolean isBeside(int verb, int noun, List<Token> tokens) {
        for (int i = verb + 1; i < noun; i++) {
            if (!tag(tokens, i).matches("DT|JJ[RS]?|CD|NNP?S?|PRP\\$|POS")) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(int verb, String relation, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb above that is finite and has a subject of its own, or is the root of the sentence. */
    private static int finiteAbove(int from, List<Token> tokens, int[] heads, String[] relations) {
        int at = heads[from];
        for (int round = 0; round < HIGHEST && at >= 0; round++) {
            if (FINITE.contains(tag(tokens, at)) && (hasSubject(at, heads, relations) || heads[at] < 0)) {
                return at;
            }
            at = heads[at];
        }
        return -1;
    }

    private static boolean hasSubject(int verb, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTo(int verb, List<Token> tokens, int[] heads) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (heads[i] == verb && tag(tokens, i).equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static String tag(List<Token> tokens, int i) {
        return tokens.get(i).tag();
    }
}
