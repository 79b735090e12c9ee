package se.samsyn.domain.manuscript;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The properties of an object that a form can reach: what has a getter and a setter, or is a list to add to. */
final class Bean {

    private static final ClassValue<List<Property>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
            return List.copyOf(find(type));
        }
    };

    private Bean() {}

    /**
     * One property.
     *
     * @param element the type of its elements when it is a list, else null
     * @param setter null for a list that is only added to
     */
    record Property(String name, Class<?> type, Class<?> element, Method getter, Method setter) {

        boolean isCollection() {
            return Collection.class.isAssignableFrom(type);
        }

        Object get(Object bean) {
            return call(getter, bean);
        }

        void set(Object bean, Object value) {
            call(setter, bean, value);
        }
    }

    /** In the order of the classes' fields, the topmost class first. */
    static List<Property> properties(Class<?> type) {
        return KNOWN.get(type);
    }

    private static List<Property> find(Class<?> type) {
        List<Property> all = new ArrayList<>();
        if (type.getSuperclass() != null) {
            all.addAll(find(type.getSuperclass()));
        }
        for (Field field : type.getDeclaredFields()) {
            Property property = new Property(
                    field.getName(), field.getType(), element(field), getter(type, field), setter(type, field));
            if (property.getter() != null && (property.isCollection() || property.setter() != null)) {
                all.add(property);
            }
        }
        return all;
    }

    private static Class<?> element(Field field) {
        return field.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    private static Method getter(Class<?> type, Field field) {
        List<String> names = List.of("get" + capitalised(field.getName()), "is" + capitalised(field.getName()));
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    private static Method setter(Class<?> type, Field field) {
        try {
            return type.getMethod("set" + capitalised(field.getName()), field.getType());
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Object call(Method method, Object bean, Object... values) {
        try {
            return method.invoke(bean, values);
        } catch (IllegalAccessException | InvocationTargetException trouble) {
            throw new IllegalStateException(method.toString(), trouble);
        }
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
