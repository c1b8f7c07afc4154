package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;

/** Where the names of people are kept while a record is derived. */
public interface Names {

    /** The name of an id. */
    Optional<KnownName> name(String id);

    /** All names with a key; see {@link KnownName#keys}. */
    List<KnownName> withKey(String key);

    /** All names of a group. */
    List<KnownName> ofGroup(String group);

    /** Keeps a name, in place of that of the same id. */
    void put(KnownName name);

    /** Lets go of the name of an id. */
    void drop(String id);
}
