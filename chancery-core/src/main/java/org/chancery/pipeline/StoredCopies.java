package org.chancery.pipeline;

import java.util.Collection;
import java.util.Optional;
import org.chancery.copies.Copies;
import org.chancery.copies.CopyIndex;
import org.chancery.store.WorkingCopies;
import org.chancery.store.Workings;

/** What is known of copies in a store. */
final class StoredCopies implements CopyIndex {

    private final WorkingCopies store;

    StoredCopies(Workings store) {
        this.store = store.copies();
    }

    @Override
    public Optional<Copies.Text> text(String id) {
        return store.text(id)
                .map(text -> new Copies.Text(id, text.text(), text.published(), text.url(), text.agency()));
    }

    @Override
    public Collection<Long> keys(String id) {
        return store.keys(id);
    }

    @Override
    public Collection<String> withKey(long key) {
        return store.withKey(key);
    }

    @Override
    public void keep(String id, Collection<Long> keys) {
        store.keep(id, keys);
    }

    @Override
    public void drop(String id) {
        store.drop(id);
    }

    @Override
    public Collection<String> linked(String id) {
        return store.linked(id);
    }

    @Override
    public void link(String one, String other) {
        store.link(one, other);
    }

    @Override
    public void unlink(String id) {
        store.unlink(id);
    }

    @Override
    public boolean copyOf(String id, Optional<String> original) {
        return store.copyOf(id, original);
    }
}
