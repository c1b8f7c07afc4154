package org.chancery.copies;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where it is kept which reports may be, and which are, copies of one another. Used from one thread. */
public interface CopyIndex {

    /** Of these reports those that are there; one may come twice. */
    Collection<Copies.Text> texts(Collection<String> ids);

    /** The keys that a report is kept under. */
    Collection<Long> keys(String id);

    /** The reports under keys, by key; a key that none or more than so many are under is left out. */
    Map<Long, Set<String>> withKeys(Collection<Long> keys, int most);

    /** Keeps a new report under its keys. */
    void keep(String id, Collection<Long> keys);

    /** Lets go of a report's keys and links. */
    void drop(String id);

    /** The reports that one is linked with. */
    Collection<String> linked(String id);

    /** Links two reports, both ways. */
    void link(String one, String other);

    /** Lets go of a report's links, both ways. */
    void unlink(String id);

    /**
     * Makes a report a copy of another, or of none.
     *
     * @return whether that is news
     */
    boolean copyOf(String id, Optional<String> original);
}
