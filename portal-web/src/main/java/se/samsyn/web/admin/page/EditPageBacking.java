package se.samsyn.web.admin.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/page/edit}: an ordinary page, below an area or by itself. */
@Named
@ViewScoped
public class EditPageBacking extends EditContentBacking {}
