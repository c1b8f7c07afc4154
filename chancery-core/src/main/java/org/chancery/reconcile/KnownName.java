package org.chancery.reconcile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's name as the record knows it, and whose it is.
 *
 * @param name as written
 * @param country of the person, where the report tells
 * @param group of names that are one person's: the {@link #id} of the first of them
 * @param person whose name it is
 */
public record KnownName(String name, Optional<String> country, String group, Person person) {

    /** A person: the fullest name, and an id made from the plainest full one. */
    public record Person(String name, Optional<String> country, String id) {}

    /** Of a name and a country. */
    public static String id(String name, Optional<String> country) {
        return name + "\t" + country.orElse("");
    }

    public String id() {
        return id(name, country);
    }

    /** The keys under which it meets the names that can be the same person's. */
    public Set<String> keys() {
        return keys(spelled());
    }

    PersonName spelled() {
        return PersonName.of(name, country);
    }

    static Set<String> keys(PersonName name) {
        var keys = new TreeSet<String>();
        if (name.form().isOneWord()) {
            edges(name).forEach(word -> keys.add(alone(word)));
            return keys;
        }
        keys.addAll(name.meetingKeys());
        edges(name).forEach(word -> keys.add(edge(word)));
        return keys;
    }

    /** The keys under which names of several words meet one another. */
    static Set<String> likeKeys(PersonName name) {
        return name.form().isOneWord() ? Set.of() : name.meetingKeys();
    }

    /** The words by which a name of one word may call the person; of a name of one word, all keys of it. */
    static Set<String> edges(PersonName name) {
        return name.edges();
    }

    /** The key of the names that begin or end with a word. */
    static String edge(String word) {
        return "e " + word;
    }

    /** The key of the names that are one word. */
    static String alone(String word) {
        return "s " + word;
    }
}
