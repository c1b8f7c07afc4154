package org.chancery.knowledge;

import java.util.Set;

/** How names of people are compared, as a list of people needs it: {@code text} compares them, which this package does not know. */
public interface NameMatch {

    /** Whether nothing but one word is left of a name without honorifics and particles. */
    boolean isOneWord(String name);

    /** Whether two names can be one person's. Symmetric. */
    boolean canBeOne(String one, String other);

    /** Whether two names are the same words, spelled as they may be, the surname first or last. */
    boolean areSameWords(String one, String other);

    /** The keys of a name: any two names that can be one person's share one. */
    Set<String> keys(String name);
}
