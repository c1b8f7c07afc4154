package org.chancery.copies;

import java.util.Collection;
import java.util.Optional;

/** Where it is kept which reports may be, and which are, copies of one another. Used from one thread. */
public interface CopyIndex {

    /** A report; absent when it is gone. */
    Optional<Copies.Text> text(String id);

    /** The keys that a report is kept under. */
    Collection<Long> keys(String id);

    /** The reports under a key. */
    Collection<String> withKey(long key);

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
