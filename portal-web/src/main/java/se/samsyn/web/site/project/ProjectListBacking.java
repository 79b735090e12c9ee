package se.samsyn.web.site.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.web.site.CardListBacking;
import se.samsyn.web.site.Filters;

/** All R&D work, by area, kind, municipality and status. */
@Named
@RequestScoped
public class ProjectListBacking extends CardListBacking {

    @Override
    protected CardSearch search(Filters offered) {
        CardSearch search = offered.byMunicipality(offered.byArea(CardSearch.of(ContentType.PROJECT)));
        CardSearch ofKind = offered.constant("typ", "project_kind", ProjectKind.values())
                .map(search::ofKind)
                .orElse(search);
        return offered.constant("status", "project_status", ProjectStatus.values())
                .map(ofKind::withStatus)
                .orElse(ofKind);
    }
}
