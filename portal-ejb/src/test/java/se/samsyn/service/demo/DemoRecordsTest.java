package se.samsyn.service.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.text.Slug;

class DemoRecordsTest {

    private static final Pattern PORTAL_LINK = Pattern.compile("]\\((/[^)]*)\\)");

    private final List<DemoRecord> records = DemoText.readAll();
    private final DemoPortal portal = new DemoPortal(records);

    @Test
    void everyRecordBecomesAPublishableDraft() {
        List<ContentVersion> drafts = portal.drafts();

        assertThat(drafts)
                .allSatisfy(draft -> assertThat(draft.problems())
                        .filteredOn(problem -> !problem.messageKey().equals("error.evaluation_has_one_municipality"))
                        .isEmpty());
    }

    @Test
    void everyAddressIsValidAndUnique() {
        List<String> slugs = portal.contents().stream().map(DemoRecord::slug).toList();
        List<String> paths = portal.contents().stream().map(DemoItems::path).toList();

        assertThat(slugs).allMatch(Slug::isValid);
        assertThat(paths).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceHasItsTarget() {
        portal.contents().forEach(record -> {
            record.list("areas").forEach(slug -> portal.index().item("/omraden/" + slug));
            linksIn(record)
                    .forEach(path -> assertThat(portal.index().item(path)).isNotNull());
        });
    }

    @Test
    void everyTranslationFitsWhatItTranslates() {
        List<ContentVersion> drafts = portal.drafts();

        for (DemoRecord record : DemoText.readTranslations()) {
            ContentVersion swedish = drafts.stream()
                    .filter(draft -> draft.getItem() == portal.index().item(DemoItems.path(record)))
                    .findFirst()
                    .orElseThrow();
            DemoDraft.of(record, portal.index(), DemoDays.at(DemoPortal.NOW)).translate(swedish);
            assertThat(swedish.problems()).as(record.slug()).isEmpty();
            linksIn(record)
                    .forEach(path -> assertThat(portal.index().item(path)).isNotNull());
        }
    }

    private static Stream<String> linksIn(DemoRecord record) {
        return record.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> PORTAL_LINK.matcher(line).results())
                .map((MatchResult match) -> match.group(1));
    }

    @Test
    void everyKindOfBlockIsShownSomewhere() {
        Set<BlockKind> shown = portal.drafts().stream()
                .flatMap(draft -> draft.getBlocks().stream())
                .map(Block::getKind)
                .collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrder(BlockKind.values());
    }

    @Test
    void everySectionIsKnown() {
        Set<String> known = new HashSet<>(Set.of(
                "text",
                "plan-themes",
                "part",
                "programme",
                "documentation",
                "questions",
                "actor",
                "workshop-questions",
                "workshop-groups",
                "workshop-theme",
                "results",
                "abstract"));
        Arrays.stream(BlockKind.values()).map(BlockKind::key).forEach(known::add);

        assertThat(records)
                .flatExtracting(DemoRecord::sections)
                .extracting(DemoSection::kind)
                .isSubsetOf(known);
    }

    @Test
    void everyListHasASecondPage() {
        Map<String, Long> counts = records.stream().collect(groupingBy(DemoPortalLists::of, counting()));

        assertThat(counts)
                .extractingByKeys("news", "network", "action-plan", "project", "publication", "coming", "held")
                .allSatisfy(count -> assertThat(count).isGreaterThan(CardSearch.PAGE_SIZE));
    }

    /** Which public list a record stands in; events are in two. */
    private static final class DemoPortalLists {

        private static String of(DemoRecord record) {
            if (!record.is("event")) {
                return record.kind();
            }
            return record.get("when").startsWith("+") ? "coming" : "held";
        }
    }
}
