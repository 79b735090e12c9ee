package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.TableCell;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanTheme;

/** Takes what is written out of an entity with all its parts, and puts it back into one. */
final class Written {

    private static final String KIND = "kind";
    private static final String CELLS = "cells";
    private static final String TABLE = "table";
    private static final String KEY = "key";
    private static final String BELOW = "below";

    private final EntityReference.Finder finder;
    private final List<String> leftOver = new ArrayList<>();

    Written(EntityReference.Finder finder) {
        this.finder = finder;
    }

    static Map<String, Object> in(Object bean) {
        Map<String, Object> values = new LinkedHashMap<>();
        putIdentity(bean, values);
        for (Bean.Property property : Bean.properties(bean.getClass())) {
            Object value = property.get(bean);
            Object plain = property.isCollection() ? list((Collection<?>) value) : Plain.of(value);
            if (plain != null && !property.name().equals(CELLS)) {
                values.put(property.name(), plain);
            }
        }
        return values;
    }

    // What no form can reach, but makes a part what it is.
    private static void putIdentity(Object bean, Map<String, Object> values) {
        if (bean instanceof Block block) {
            values.put(KIND, EnumConstant.of(block.getKind()));
            if (block.getKind() == BlockKind.TABLE) {
                values.put(TABLE, table(block));
            }
        } else if (bean instanceof PlanTheme theme) {
            values.put(KEY, theme.getKey());
            if (theme.getParent() != null) {
                values.put(BELOW, theme.getParent().getKey());
            }
        } else if (bean instanceof ProgrammeItem item) {
            values.put(KEY, item.getKey());
        }
    }

    private static List<Object> table(Block block) {
        return block.getGrid().getRows().stream()
                .map(row -> (Object) row.stream().map(TableCell::getText).toList())
                .toList();
    }

    private static List<Object> list(Collection<?> values) {
        List<Object> all = new ArrayList<>();
        for (Object value : values) {
            all.add(EntityReference.isPart(value.getClass()) ? in(value) : Plain.of(value));
        }
        return all.isEmpty() ? null : all;
    }

    /** Puts the values into the bean; what does not fit any more is left over, as text. */
    List<String> into(Object bean, Map<String, Object> values) {
        for (Bean.Property property : Bean.properties(bean.getClass())) {
            if (!property.name().equals(CELLS)) {
                try {
                    put(bean, property, values.get(property.name()));
                } catch (RuntimeException ofAnotherRelease) {
                    leftOver.add(String.valueOf(values.get(property.name())));
                }
            }
        }
        return leftOver;
    }

    @SuppressWarnings("unchecked")
    private void put(Object bean, Bean.Property property, Object plain) {
        if (property.isCollection()) {
            Collection<Object> values = (Collection<Object>) property.get(bean);
            values.clear();
            List<Object> all = plain == null ? List.of() : (List<Object>) plain;
            all.forEach(each -> add(values, property.element(), each));
            if (bean instanceof ActionPlanVersion plan && property.element() == PlanTheme.class) {
                nest(plan, all);
            }
        } else {
            property.set(bean, Plain.to(property.type(), plain, finder));
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Collection<Object> values, Class<?> element, Object plain) {
        if (EntityReference.isPart(element)) {
            Map<String, Object> fields = (Map<String, Object>) plain;
            Object part = part(element, fields);
            into(part, fields);
            values.add(part);
        } else {
            Object value = Plain.to(element, plain, finder);
            if (value != null) {
                values.add(value);
            }
        }
    }

    private static Object part(Class<?> type, Map<String, Object> fields) {
        if (type == Block.class) {
            return block(fields);
        }
        if (type == PlanTheme.class) {
            return PlanTheme.continuing((String) fields.get(KEY));
        }
        if (type == ProgrammeItem.class) {
            return ProgrammeItem.continuing((String) fields.get(KEY));
        }
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException trouble) {
            throw new IllegalStateException(type.getName(), trouble);
        }
    }

    @SuppressWarnings("unchecked")
    private static Block block(Map<String, Object> fields) {
        Block block = new Block(BlockKind.valueOf(EnumConstant.name(fields.get(KIND))));
        if (fields.get(TABLE) != null) {
            block.getGrid().fill((List<List<String>>) fields.get(TABLE));
        }
        return block;
    }

    private static void nest(ActionPlanVersion plan, List<Object> themes) {
        for (int i = 0; i < themes.size(); i++) {
            Object below = ((Map<?, ?>) themes.get(i)).get(BELOW);
            PlanTheme theme = plan.getThemes().get(i);
            plan.getThemes().stream()
                    .filter(above -> above != theme && above.getKey().equals(below))
                    .findFirst()
                    .ifPresent(above -> plan.nest(theme, above));
        }
    }
}
