package se.samsyn.domain.field;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a form can reach in a class: the fields that have a getter and a setter, or are a collection to add to. */
final class FormProperties {

    private FormProperties() {}

    static Set<String> of(Class<?> type) {
        Set<String> names = type.getSuperclass() == null ? new TreeSet<>() : of(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            boolean collection = Collection.class.isAssignableFrom(field.getType());
            if (has(type, "get", field) || has(type, "is", field)) {
                if (collection || has(type, "set", field)) {
                    names.add(field.getName());
                }
            }
        }
        return names;
    }

    private static boolean has(Class<?> type, String prefix, Field field) {
        String name = prefix
                + Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1);
        List<Class<?>> parameters = prefix.equals("set") ? List.of(field.getType()) : List.of();
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && List.of(method.getParameterTypes()).equals(parameters));
    }
}
