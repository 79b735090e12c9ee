package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.event.MatrixCsv;

/** What stands below an event: the dialogue's answers, the registration, the survey. */
@ApplicationScoped
class EventPages {

    @Inject
    private PublishedContentService content;

    @Inject
    private MatrixService matrices;

    @Inject
    private MatrixCsv matrixCsv;

    @Inject
    private SurveyService surveys;

    @Inject
    private Site site;

    /** The page below the item that was found; empty when the item has none such. */
    Optional<Answer> at(EventPage page, PathLookup found) {
        return page.isDialogue() ? dialogue(page, found) : form(page, found);
    }

    // What was answered is not translated.
    private Optional<Answer> dialogue(EventPage page, PathLookup found) {
        Optional<ContentVersion> live = content.live(found.itemId(), Language.SWEDISH);
        live.ifPresent(version -> site.show(found, version));
        Answer csv = (status, request, response) -> matrixCsv.send(found.itemId(), response);
        return live.filter(version -> matrices.exists(found.itemId()))
                .map(any -> page == EventPage.DIALOGUE_CSV ? csv : Answers.page(page.view()));
    }

    // Its words are the portal's own, in the language being read, whatever the event's text is written in.
    private Optional<Answer> form(EventPage page, PathLookup found) {
        site.show(found, null);
        boolean there = found.type() == ContentType.EVENT && (!page.isSurvey() || surveys.hasPage(found.itemId()));
        return Optional.of(Answers.page(page.view())).filter(any -> there);
    }
}
