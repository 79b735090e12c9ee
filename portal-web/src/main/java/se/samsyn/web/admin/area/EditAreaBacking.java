package se.samsyn.web.admin.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/area/edit}: an area has nothing beside what all content has; what belongs to it points at it. */
@Named
@ViewScoped
public class EditAreaBacking extends EditContentBacking {}
