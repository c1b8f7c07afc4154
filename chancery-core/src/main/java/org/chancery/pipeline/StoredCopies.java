package org.chancery.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public List<Copies.Text> texts(Collection<String> ids) {
        return store.texts(ids).stream()
                .map(text -> new Copies.Text(text.id(), text.text(), text.published(), text.url(), text.agency()))
                .toList();
    }

    @Override
    public Collection<Long> keys(String id) {
        return store.keys(id);
    }

    @Override
    public Map<Long, Set<String>> withKeys(Collection<Long> keys, int most) {
        return store.withKeys(keys, most).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
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
