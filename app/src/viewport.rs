//! Which part of an image is seen, and how boxes on it are moved: plain geometry, in pixels of the image as it is stored.

/// So many times the whole image is the closest look.
const MAX_ZOOM: f64 = 32.0;
/// A box that is made by keyboard covers this share of what is seen, each way.
const NEW_SHARE: f64 = 0.25;
/// An arrow key moves by this share of what is seen.
const STEP_SHARE: f64 = 0.01;

/// Width and height of an image.
pub type Size = (u32, u32);

/// The part of an image that is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Viewport {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Where a box is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Area {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width, at least 1.
    pub width: u32,
    /// Height, at least 1.
    pub height: u32,
}

/// A corner of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corner {
    /// Left and above.
    TopLeft,
    /// Right and above.
    TopRight,
    /// Left and below.
    BottomLeft,
    /// Right and below.
    BottomRight,
}

impl Viewport {
    /// The whole of an image.
    #[must_use]
    pub fn whole((width, height): Size) -> Self {
        Self { x: 0.0, y: 0.0, width: width.into(), height: height.into() }
    }

    /// A closer look (`by` above 1) or a wider one, in which one point of the image stays where it is.
    #[must_use]
    pub fn zoomed(self, image: Size, by: f64, (x, y): (f64, f64)) -> Self {
        let whole = Self::whole(image);
        let width = (self.width / by).clamp(whole.width / MAX_ZOOM, whole.width);
        let share = width / self.width;
        let height = self.height * share;
        Self { x: x - (x - self.x) * share, y: y - (y - self.y) * share, width, height }.inside(image)
    }

    /// Another part of the image, as close.
    #[must_use]
    pub fn panned(self, image: Size, by_x: f64, by_y: f64) -> Self {
        Self { x: self.x + by_x, y: self.y + by_y, ..self }.inside(image)
    }

    /// Whether less than the whole image is seen.
    #[must_use]
    pub fn is_close(self, image: Size) -> bool {
        self.width < Self::whole(image).width
    }

    /// Its centre.
    #[must_use]
    pub fn centre(self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The point of the image under a point of an element in whose middle it is drawn as large as it fits.
    #[must_use]
    pub fn under(self, element: (f64, f64), point: (f64, f64)) -> (f64, f64) {
        let scale = self.scale(element);
        let (centre_x, centre_y) = self.centre();
        (centre_x + (point.0 - element.0 / 2.0) / scale, centre_y + (point.1 - element.1 / 2.0) / scale)
    }

    /// How large a pixel of the image is drawn in such an element.
    #[must_use]
    pub fn scale(self, element: (f64, f64)) -> f64 {
        (element.0 / self.width).min(element.1 / self.height).max(f64::MIN_POSITIVE)
    }

    /// How far an arrow key moves a box, in whole pixels.
    #[must_use]
    pub fn step(self) -> i32 {
        pixel(self.width.max(self.height) * STEP_SHARE).max(1).cast_signed()
    }

    /// A box in the middle of what is seen.
    #[must_use]
    pub fn new_area(self, image: Size) -> Area {
        let (x, y) = self.centre();
        let (half_width, half_height) = (self.width * NEW_SHARE / 2.0, self.height * NEW_SHARE / 2.0);
        Area::between((x - half_width, y - half_height), (x + half_width, y + half_height), image)
    }

    fn inside(self, image: Size) -> Self {
        let whole = Self::whole(image);
        let place = |at: f64, length: f64, all: f64| at.clamp(0.0, (all - length).max(0.0));
        Self { x: place(self.x, self.width, whole.width), y: place(self.y, self.height, whole.height), ..self }
    }
}

impl Area {
    /// The box between two points, cut at the image's edges.
    #[must_use]
    pub fn between(from: (f64, f64), to: (f64, f64), image: Size) -> Self {
        let edges = |a: f64, b: f64, all: u32| {
            let start = pixel(a.min(b)).min(all.saturating_sub(1));
            (start, pixel(a.max(b)).min(all).saturating_sub(start).max(1))
        };
        let ((x, width), (y, height)) = (edges(from.0, to.0, image.0), edges(from.1, to.1, image.1));
        Self { x, y, width, height }
    }

    /// The same box elsewhere; it stops at the image's edges.
    #[must_use]
    pub fn moved(self, by_x: i32, by_y: i32, image: Size) -> Self {
        let place =
            |at: u32, by: i32, length: u32, all: u32| at.saturating_add_signed(by).min(all.saturating_sub(length));
        Self { x: place(self.x, by_x, self.width, image.0), y: place(self.y, by_y, self.height, image.1), ..self }
    }

    /// The same box with its right and lower edge elsewhere, at least a pixel wide and high.
    #[must_use]
    pub fn resized(self, by_x: i32, by_y: i32, image: Size) -> Self {
        let length = |at: u32, length: u32, by: i32, all: u32| {
            length.saturating_add_signed(by).clamp(1, all.saturating_sub(at).max(1))
        };
        Self {
            width: length(self.x, self.width, by_x, image.0),
            height: length(self.y, self.height, by_y, image.1),
            ..self
        }
    }

    /// The same box with one corner at a point; the corner across stays.
    #[must_use]
    pub fn with_corner(self, corner: Corner, to: (f64, f64), image: Size) -> Self {
        Self::between(self.corner(corner.across()), to, image)
    }

    /// Where a corner is.
    #[must_use]
    pub fn corner(self, corner: Corner) -> (f64, f64) {
        let (left, top) = (f64::from(self.x), f64::from(self.y));
        let (right, bottom) = (left + f64::from(self.width), top + f64::from(self.height));
        match corner {
            Corner::TopLeft => (left, top),
            Corner::TopRight => (right, top),
            Corner::BottomLeft => (left, bottom),
            Corner::BottomRight => (right, bottom),
        }
    }

    /// Whether a point lies in it.
    #[must_use]
    pub fn holds(self, (x, y): (f64, f64)) -> bool {
        let ((left, top), (right, bottom)) = (self.corner(Corner::TopLeft), self.corner(Corner::BottomRight));
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    }
}

impl Corner {
    /// All four.
    pub const ALL: [Self; 4] = [Self::TopLeft, Self::TopRight, Self::BottomLeft, Self::BottomRight];

    const fn across(self) -> Self {
        match self {
            Self::TopLeft => Self::BottomRight,
            Self::TopRight => Self::BottomLeft,
            Self::BottomLeft => Self::TopRight,
            Self::BottomRight => Self::TopLeft,
        }
    }
}

/// The nearest whole pixel; 0 for what lies outside to the left or above.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, which is what is wanted")]
fn pixel(at: f64) -> u32 {
    at.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const IMAGE: Size = (400, 200);

    #[test]
    fn pic1_zooming_keeps_a_point_and_never_leaves_the_image() {
        let whole = Viewport::whole(IMAGE);
        let close = whole.zoomed(IMAGE, 2.0, (100.0, 50.0));
        assert_eq!(close, Viewport { x: 50.0, y: 25.0, width: 200.0, height: 100.0 });
        // The point stays where it was: at a quarter of what is seen.
        assert_eq!((100.0 - close.x) / close.width, 0.25);
        assert_eq!(close.zoomed(IMAGE, 0.1, (0.0, 0.0)), whole);
        assert_eq!(close.panned(IMAGE, 1e6, -1e6), Viewport { x: 200.0, y: 0.0, ..close });
        assert!(close.is_close(IMAGE) && !whole.is_close(IMAGE));
        let closest = (0..20).fold(whole, |seen, _| seen.zoomed(IMAGE, 4.0, (400.0, 200.0)));
        assert_eq!((closest.width, closest.x + closest.width), (400.0 / MAX_ZOOM, 400.0));
    }

    #[test]
    fn pic1_points_of_the_page_are_points_of_the_image() {
        // In a square element the image is as wide as it, with room above and below.
        let whole = Viewport::whole(IMAGE);
        assert_eq!(whole.under((800.0, 800.0), (0.0, 200.0)), (0.0, 0.0));
        assert_eq!(whole.under((800.0, 800.0), (800.0, 600.0)), (400.0, 200.0));
        let close = whole.zoomed(IMAGE, 4.0, (0.0, 0.0));
        assert_eq!(close.under((800.0, 400.0), (800.0, 400.0)), (100.0, 50.0));
        assert_eq!(close.scale((800.0, 400.0)), 8.0);
    }

    #[test]
    fn box1_boxes_stay_in_the_image_and_keep_a_pixel() {
        let area = Area::between((-9.0, 150.0), (120.4, 900.0), IMAGE);
        assert_eq!(area, Area { x: 0, y: 150, width: 120, height: 50 });
        assert_eq!(Area::between((400.0, 200.0), (400.0, 200.0), IMAGE), Area { x: 399, y: 199, width: 1, height: 1 });
        assert_eq!(area.moved(-5, 50, IMAGE), area);
        assert_eq!(area.moved(1000, -1000, IMAGE), Area { x: 280, y: 0, ..area });
        assert_eq!(area.resized(-500, 500, IMAGE), Area { width: 1, ..area });
        assert_eq!(
            area.with_corner(Corner::TopRight, (60.0, 100.0), IMAGE),
            Area { x: 0, y: 100, width: 60, height: 100 }
        );
        for corner in Corner::ALL {
            assert_eq!(area.with_corner(corner, area.corner(corner), IMAGE), area);
        }
        assert!(area.holds((60.0, 160.0)) && !area.holds((60.0, 140.0)));
    }

    #[test]
    fn box1_a_box_made_by_key_lies_in_the_middle_of_what_is_seen() {
        let whole = Viewport::whole(IMAGE);
        assert_eq!(whole.new_area(IMAGE), Area { x: 150, y: 75, width: 100, height: 50 });
        assert_eq!((whole.step(), whole.zoomed(IMAGE, 32.0, (0.0, 0.0)).step()), (4, 1));
    }
}
