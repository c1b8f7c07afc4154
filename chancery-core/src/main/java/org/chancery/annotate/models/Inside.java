package org.chancery.annotate.models;

import java.lang.reflect.Field;

/** Reads what CoreNLP's objects hold and do not show: their models have no other way out. Used when Chancery is built. */
final class Inside {

    private Inside() {}

    /**
     * A field of an object, or a static one of a class.
     *
     * @throws IllegalStateException if this version of CoreNLP has no such field
     */
    @SuppressWarnings("unchecked")
    static <T> T of(Object object, String name) {
        var first = object instanceof Class<?> itself ? itself : object.getClass();
        for (Class<?> type = first; type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return (T) field.get(object);
            } catch (NoSuchFieldException e) {
                // perhaps of a class above
                continue;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("this CoreNLP's " + first.getName() + " has no field " + name);
    }
}
