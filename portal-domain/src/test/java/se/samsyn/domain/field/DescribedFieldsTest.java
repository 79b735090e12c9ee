package se.samsyn.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.VersionDescription;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.manuscript.Manuscript;

/** Whoever adds a field to a form has to tell it, or one of these fails. */
class DescribedFieldsTest {

    private static final Set<String> NOT_COMPARED =
            Set.of("note", "themeKeys", "Block.decorative", "Block.headerColumn", "Block.language", "PlanPart.slug");

    /** A table's cells are told as rows of texts. */
    private static final String TOLD_OTHERWISE = "cells";

    private static final FieldWords KEYS = new FieldWords() {
        @Override
        public String of(String key) {
            return key;
        }

        @Override
        public String of(LocalDate date) {
            return date.toString();
        }

        @Override
        public String of(LocalTime time) {
            return time.toString();
        }

        @Override
        public String titleOf(long itemId) {
            return "Sida " + itemId;
        }
    };

    @ParameterizedTest
    @EnumSource
    void tellsEveryFieldThatAFormCanReach(ContentType type) {
        assertThat(ToldFields.within(FullDraft.of(type), KEYS)).allSatisfy(DescribedFieldsTest::tellsAll);
    }

    @Test
    void tellsEveryFactOfAnEvent() {
        LocalDate day = LocalDate.of(2027, 3, 11);
        Event event =
                new Event(FullDraft.ITEM, EventKind.CONFERENCE, day.atTime(9, 0), day.atTime(16, 0), Instant.EPOCH);

        assertThat(Stream.of(event, event.getTime(), event.getVenue())).allSatisfy(DescribedFieldsTest::tellsAll);
    }

    private static void tellsAll(Described thing) {
        Set<String> reached = FormProperties.of(thing.getClass());
        reached.remove(TOLD_OTHERWISE);
        assertThat(ToldFields.of(thing, KEYS).texts.keySet())
                .as(thing.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(reached);
    }

    @ParameterizedTest
    @EnumSource
    void comparesEveryFieldByItsLabel(ContentType type) {
        assertThat(NOT_COMPARED).containsAll(ToldFields.of(FullDraft.of(type), KEYS).unlabelled);
    }

    @ParameterizedTest
    @EnumSource
    void comparesEveryFieldOfAPart(ContentType type) {
        ContentVersion draft = FullDraft.of(type);
        String read = VersionDescription.of(draft, KEYS).toString();
        Set<String> told = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        ToldFields.within(draft, KEYS)
                .filter(Part.class::isInstance)
                .forEach(part -> ToldFields.of(part, KEYS).texts.forEach((name, text) -> {
                    String field = part.getClass().getSimpleName() + "." + name;
                    (read.contains(text) ? told : unread).add(field);
                }));
        unread.removeAll(NOT_COMPARED);

        assertThat(told).containsAll(unread);
    }

    /** What has been kept by an earlier release is read by this one: its names and forms stay. */
    @ParameterizedTest
    @EnumSource
    void keepsAndReadsWhatItAlwaysHas(ContentType type) throws IOException {
        assertThat(kept(FullDraft.of(type)) + "\n" + read(FullDraft.of(type))).isEqualTo(before(type));
    }

    @ParameterizedTest
    @EnumSource
    void putsBackWhatWasKept(ContentType type) {
        ContentVersion opened = FullDraft.empty(type);
        assertThat(Manuscript.of(FullDraft.of(type)).writeInto(STORED, opened)).isEmpty();

        assertThat(kept(opened)).isEqualTo(kept(FullDraft.of(type)));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingEmptyInAFullDraft(ContentType type) {
        Set<String> empty = ToldFields.of(FullDraft.of(type), KEYS).texts.keySet();
        empty.removeAll(FieldValues.in(FullDraft.of(type)).keySet());

        assertThat(empty).as("to be filled in FullDraft").isEmpty();
    }

    private static String before(ContentType type) throws IOException {
        String all = new String(
                DescribedFieldsTest.class.getResourceAsStream("full-drafts.txt").readAllBytes(),
                StandardCharsets.UTF_8);
        String own = all.substring(all.indexOf("== " + type + "\n"));
        return own.substring(own.indexOf('\n') + 1).split("\n(?=== )")[0].strip();
    }

    private static String kept(ContentVersion draft) {
        return sorted(Manuscript.of(draft).sections()).toString();
    }

    private static Object sorted(Object kept) {
        if (kept instanceof Map<?, ?> map) {
            Map<String, Object> byName = new TreeMap<>();
            map.forEach((name, value) -> byName.put((String) name, sorted(value)));
            return byName;
        }
        return kept instanceof Collection<?> list
                ? list.stream().map(DescribedFieldsTest::sorted).toList()
                : kept;
    }

    private static String read(ContentVersion draft) {
        return VersionDescription.of(draft, KEYS).stream()
                .map(field -> field.label() + ": "
                        + field.lines().stream()
                                .map(line -> "[" + line.label() + "|" + line.text() + "]")
                                .collect(Collectors.joining()))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static final EntityReference.Finder STORED = new EntityReference.Finder() {
        @Override
        public <T> T find(Class<T> type, long id) {
            return FullDraft.find(type);
        }
    };
}
