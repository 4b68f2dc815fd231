import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A quiet word at the foot of the page, with the way back where there is one. */
export interface Toast {
  text: string;
  undo?: () => void;
}

export interface ToastBoard {
  show: (toast: Toast) => void;
  /** Takes the last step back that still can be. */
  undoLast: () => boolean;
}

export const ToastContext = createContext<ToastBoard>({ show: () => {}, undoLast: () => false });

export const useToasts = () => useContext(ToastContext);
