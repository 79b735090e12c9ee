package se.samsyn.web.site.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.registration.MyRegistration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.site.Site;

/** The way from a participant's own page to the survey, which they answer once. */
@Named
@RequestScoped
public class SurveyLink {

    @Inject
    private Site site;

    @Inject
    private SurveyService surveys;

    /** The link for somebody who had a seat, while the survey can be answered; else null. */
    public String of(MyRegistration mine) {
        if (mine.state() != RegistrationState.CONFIRMED) {
            return null;
        }
        return surveys.link(mine.event().getId(), mine.registration().getRef())
                .map(link -> site.href(mine.title().path()) + link)
                .orElse(null);
    }
}
