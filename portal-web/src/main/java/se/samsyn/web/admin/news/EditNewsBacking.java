package se.samsyn.web.admin.news;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/news/edit}: a news item has nothing beside what all content has. */
@Named
@ViewScoped
public class EditNewsBacking extends EditContentBacking {}
